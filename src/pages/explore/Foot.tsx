import { useFirstText } from '../../text/text';
import { date } from '../../text/format';
import { ALL_BASES } from '../../selection/selection';
import { useIndex } from '../../views/linking-context';
import styles from './explore.module.css';

/** How this was made, how we know, whose work it rests on, how to cite it. */
export function Foot() {
  const { t, lang, pick } = useFirstText();
  const { about } = useIndex().dataset;
  const words = t.page.foot;
  return (
    <footer className={styles.foot}>
      <section><h2>{words.how}</h2><p>{words.howText}</p></section>
      <section>
        <h2>{words.basis}</h2>
        <dl>{ALL_BASES.map((basis) => <div key={basis}><dt>{t.common.basis[basis]}</dt><dd>{words.basisText[basis]}</dd></div>)}</dl>
      </section>
      <section>
        <h2>{words.licence}</h2>
        <p>{words.licenceText}</p>
        <ul>{about.credits.map((credit) => <li key={credit.name.en}>{credit.url ? <a href={credit.url} rel="noreferrer">{pick(credit.name)}</a> : pick(credit.name)}: {pick(credit.text)}</li>)}</ul>
      </section>
      <section><h2>{words.cite}</h2><p>{words.citeText(date(about.modified, lang), about.version)}</p></section>
    </footer>
  );
}
