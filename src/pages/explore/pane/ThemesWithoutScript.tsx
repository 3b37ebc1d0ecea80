import type { ReactNode } from 'react';
import type { Localized, Theme } from '../../../dataset/schema';
import { themeEvidence, themeMoney, type Carrier, type Country } from '../../../model/evidence';
import type { Index } from '../../../model/index-dataset';
import { NOTHING } from '../../../selection/selection';
import { date, quantity } from '../../../text/format';
import { useText, type Text } from '../../../text/text';
import { useIndex } from '../../../views/linking-context';

const COUNTRIES: readonly Country[] = ['US', 'MX'];

/**
 * All themes with their evidence, for readers without a script: only the prerender draws it, inside a noscript. The
 * markup is bare because it travels with every page, and sources are named by a link into the page's own list.
 */
export function ThemesWithoutScript() {
  const text = useText();
  const index = useIndex();
  return (
    <section>
      <h2>{text.t.pane.withoutScript.title}</h2>
      {index.dataset.themes.map((theme) => <BareTheme key={theme.id} theme={theme} index={index} text={text} />)}
    </section>
  );
}

interface Bare {
  readonly index: Index;
  readonly text: Text;
}

function BareTheme({ theme, index, text }: Bare & { readonly theme: Theme }) {
  const { t, pick } = text;
  const words = t.pane.withoutScript;
  const evidence = themeEvidence(index, theme.id, NOTHING);
  if (!evidence) return null;
  const isOwn = (row: { themeId: string }) => row.themeId === theme.id;
  const { accounts } = themeMoney(index, theme.id, NOTHING);
  return (
    <section id={`theme-${theme.id}`}>
      <h3>{pick(theme.label)}</h3>
      <p>{t.common.kind[theme.kind]}. {pick(theme.summary)} <BareSource id={theme.sourceId} locator={theme.locator} index={index} text={text} /></p>
      {evidence.issues.length > 0 && <p>{t.pane.theme.issues}: {evidence.issues.map((issue, at) => <span key={issue.id}>{at > 0 && ', '}<a href={`#theme-${issue.id}`}>{pick(issue.label)}</a></span>)}</p>}
      {COUNTRIES.map((country) => (
        <BareCarriers key={country} country={country} carriers={evidence.carriers[country].filter(({ ties }) => ties.some(isOwn))} themeId={theme.id} index={index} text={text} />
      ))}
      <p>{words.pays}: {accounts.length === 0 ? words.paysNone : accounts.map((account) => account.abbr).join(', ')}</p>
      <BareList
        title={words.facts}
        rows={evidence.keyFacts.filter(isOwn).map((fact) => ({
          id: fact.id,
          words: `${fact.value !== null && fact.unit ? `${Object.values(quantity(fact.value, fact.unit, text.lang)).filter(Boolean).join(' ')}: ` : ''}${pick(fact.text)} ${fact.date ? date(fact.date, text.lang) : t.common.undated}`,
          source: <BareSource id={fact.sourceId} locator={fact.locator} index={index} text={text} />,
        }))}
      />
      <BareList
        title={words.promises}
        rows={evidence.commitments.filter(isOwn).map((row) => ({
          id: row.id,
          words: `${date(row.date, text.lang)}: ${pick(row.text)} ${t.common.outcome[row.status]}: ${pick(row.statusNote)} (${t.common.basis[row.statusBasis]})`,
          source: <><BareSource id={row.sourceId} locator={row.locator} index={index} text={text} /> <BareSource id={row.statusSourceId} locator={row.statusLocator} index={index} text={text} /></>,
        }))}
      />
    </section>
  );
}

interface BareCarriersProps extends Bare {
  readonly country: Country;
  readonly carriers: readonly Carrier[];
  readonly themeId: string;
}

function BareCarriers({ country, carriers, themeId, index, text }: BareCarriersProps) {
  const { t, pick } = text;
  const rows = carriers.flatMap(({ agency, ties }) => ties.filter((tie) => tie.themeId === themeId).map((tie) => ({
    id: agency.id,
    words: `${pick(agency.name)} (${pick(agency.abbr)}) ${t.common.role[tie.role]}, ${t.common.basis[tie.basis]}: ${pick(tie.why)}`,
    source: <BareSource id={tie.sourceId} locator={tie.locator} index={index} text={text} />,
  })));
  return rows.length === 0 ? <p>{t.pane.theme.nobody(country)}</p> : <BareList title={t.pane.withoutScript.who(country)} rows={rows} />;
}

interface BareRow {
  readonly id: string;
  readonly words: string;
  readonly source: ReactNode;
}

const BareList = ({ title, rows }: { readonly title: string; readonly rows: readonly BareRow[] }) =>
  rows.length > 0 && (
    <>
      <h4>{title}</h4>
      <ul>{rows.map((row) => <li key={row.id}>{row.words} {row.source}</li>)}</ul>
    </>
  );

function BareSource({ id, locator, index, text }: Bare & { readonly id: string; readonly locator: Localized }) {
  const source = index.source.get(id);
  return source && <a href={`#source-${id}`}>{`${text.pick(source.publisher)}${source.date ? ` ${source.date.slice(0, 4)}` : ''}, ${text.pick(locator)}`}</a>;
}
