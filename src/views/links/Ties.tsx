import type { Agency } from '../../dataset/schema';
import { linkId } from '../../model/index-dataset';
import { useFirstText } from '../../text/text';
import { Mark } from '../Mark';
import { COLUMNS } from './columns';
import { curve, Stretch } from './Curve';
import type { AgencyNode, Tie } from './model';
import type { Place } from './place';
import { tieWords } from './words';
import styles from './links.module.css';

interface TiesProps {
  readonly country: Agency['country'];
  readonly nodes: readonly AgencyNode[];
  readonly height: number;
  readonly place: Place;
}

/** One line a tie between a country's agencies and the themes: weight is the role, texture the basis. */
export function Ties({ country, nodes, height, place }: TiesProps) {
  const { t } = useFirstText();
  const { tiesFrom, tiesTo } = country === 'US' ? COLUMNS.us : COLUMNS.mx;
  return (
    <Stretch from={tiesFrom} to={tiesTo} height={height} place={place} label={t.links.tiesOf[country]}>
      {nodes.flatMap(({ ties }) =>
        ties.map((tie) => {
          const [y0, y1] = country === 'US' ? [tie.agencyY, tie.themeY] : [tie.themeY, tie.agencyY];
          return <TieMark key={linkId(tie.link)} tie={tie} path={curve({ from: tiesFrom, to: tiesTo, y0, y1, place })} />;
        }),
      )}
    </Stretch>
  );
}

function TieMark({ tie, path }: { readonly tie: Tie; readonly path: string }) {
  const text = useFirstText();
  const { link, hue } = tie;
  return (
    <Mark
      kind="links"
      markId={linkId(link)}
      picks={['tie', linkId(link)]}
      label={tieWords(tie, text)}
      className={styles.tie}
      data-hue={hue}
      data-theme={link.themeId}
      data-agency={link.agencyId}
      data-role={link.role}
      data-basis={link.basis}
      data-source={link.sourceId}
    >
      <path className={styles.hitLine} d={path} />
      <path className={styles.line} d={path} />
    </Mark>
  );
}
