import type { Link } from '../../../dataset/schema';
import type { Carrier, Country, ThemeEvidence } from '../../../model/evidence';
import { hueOf } from '../../../model/hue';
import { useText } from '../../../text/text';
import { Fold } from './Fold';
import { usePaneIndex } from './index-context';
import { AgencyRef, ThemeRef } from './Refs';
import { Tie } from './Tie';
import { PartHead } from './Section';
import styles from './pane.module.css';

const COUNTRIES: readonly Country[] = ['US', 'MX'];

/** The agencies of both countries face to face, each with the reason for its tie. */
export function WhoWorks({ evidence }: { readonly evidence: ThemeEvidence }) {
  return (
    <div className={styles.countries}>
      {COUNTRIES.map((country) => <CountryColumn key={country} country={country} carriers={evidence.carriers[country]} themeId={evidence.theme.id} />)}
    </div>
  );
}

interface CountryColumnProps {
  readonly country: Country;
  readonly carriers: readonly Carrier[];
  readonly themeId: string;
}

function CountryColumn({ country, carriers, themeId }: CountryColumnProps) {
  const { t } = useText();
  const isOfIssues = carriers.slice(6).some(({ ties }) => ties.every((tie) => tie.themeId !== themeId));
  return (
    <div>
      <PartHead className={styles.country}>{t.common.countries[country]} <span className={styles.count}>· {carriers.length}</span></PartHead>
      {carriers.length === 0 ? (
        <p className={styles.none}>{t.pane.theme.nobody(country)}</p>
      ) : (
        <Fold rows={carriers} limit={6} more={(n) => t.pane.moreAgencies(n, isOfIssues)}>
          {(carrier) => <CarrierRow key={carrier.agency.id} carrier={carrier} themeId={themeId} />}
        </Fold>
      )}
    </div>
  );
}

/** One agency. A priority's agency that also works on its issues shows its own tie and names the issues. */
function CarrierRow({ carrier, themeId }: { readonly carrier: Carrier; readonly themeId: string }) {
  const { t } = useText();
  const index = usePaneIndex();
  const themeOf = (link: Link) => index.theme.get(link.themeId);
  const own = carrier.ties.filter((link) => link.themeId === themeId);
  const shown = own.length > 0 ? own : carrier.ties;
  const also = carrier.ties.filter((link) => !shown.includes(link)).flatMap((link) => themeOf(link) ?? []);
  return (
    <li>
      {shown.map((link, at) => {
        const theme = themeOf(link);
        return (
          <Tie
            key={link.themeId}
            link={link}
            hue={theme ? hueOf(index, theme) : 'ink'}
            name={at === 0 && <AgencyRef agency={carrier.agency} />}
            of={link.themeId !== themeId && theme && <ThemeRef theme={theme} isShort />}
            also={also.length > 0 && <>{t.pane.theme.also} {also.map((each, place) => <span key={each.id}>{place > 0 && ', '}<ThemeRef theme={each} isShort /></span>)}</>}
          />
        );
      })}
    </li>
  );
}
