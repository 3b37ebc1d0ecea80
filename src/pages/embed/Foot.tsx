import { writeAddress } from '../../selection/address';
import { useText } from '../../text/text';
import { useLanguage } from '../../ui/language-context';
import { useSite } from '../../ui/site-context';
import { useSelection } from '../../views/linking-context';
import { useParams } from '../../views/params-context';
import styles from './embed.module.css';

interface FootProps {
  readonly view: string;
  readonly isTableOpen: boolean;
  onTable(): void;
}

/** The row under an embed: the way to the same view with the same selection in the product, the table, the other language. */
export function Foot({ view, isTableOpen, onTable }: FootProps) {
  const { t } = useText();
  const { href } = useSite();
  const { otherLang, otherHref } = useLanguage();
  const selection = useSelection();
  const params = useParams();
  return (
    <div className={styles.foot}>
      <a data-out="" href={`${href(`view/${view}/`)}${writeAddress({ selection, params: { ...params, appearance: '' } })}`} target="_blank" rel="noopener">{t.embed.out}</a>
      <button type="button" data-action="table" aria-expanded={isTableOpen} onClick={onTable}>{isTableOpen ? t.frame.hideTable : t.frame.table}</button>
      <a data-action="language" href={otherHref} hrefLang={otherLang} lang={otherLang} target="_self">{t.page.otherLanguage}</a>
    </div>
  );
}
