import { Fragment, useMemo, useSyncExternalStore } from 'react';
import type { Localized, Source, Theme } from '../../../dataset/schema';
import { themePlaces, type Commitment, type Country, type KeyFact } from '../../../model/evidence';
import type { Place } from '../../../model/index-dataset';
import { ALL_BASES } from '../../../selection/selection';
import { date, dollars, quantity, shortDate } from '../../../text/format';
import { useText } from '../../../text/text';
import { useIndex, useSelection } from '../../../views/linking-context';
import { useLoaded } from '../../../views/useLoaded';
import { accountsOf, whenOf } from '../../explore/pane/money-words';
import { TieDot } from '../../explore/pane/Tie';
import pane from '../../explore/pane/pane.module.css';
import { leafletOf, mapOf, type Cut, type Leaflet, type PaperFigure, type PaperMoney, type Reason, type Side } from './leaflet';
import styles from './leaflet.module.css';

interface LeafletProps {
  readonly theme: Theme;
}

interface PartProps extends LeafletProps {
  readonly leaflet: Leaflet;
}

function useLeaflet(theme: Theme): Leaflet {
  const index = useLoaded(['evidence', 'places', 'money']);
  const selection = useSelection();
  const text = useText();
  return useMemo(() => leafletOf(index, theme, selection, text), [index, theme, selection, text]);
}

/** The first sheet beneath the title: who, what is known, the money, and what was promised. Seen on paper alone. */
export function Front({ theme }: LeafletProps) {
  const leaflet = useLeaflet(theme);
  const { t } = useText();
  return (
    <div className={styles.front} data-type={leaflet.type} data-map={leaflet.map}>
      <section className={styles.who}>
        <h2>{t.pane.theme.who}</h2>
        <Key />
        <Country country="US" side={leaflet.sides.US} leaflet={leaflet} />
        <Country country="MX" side={leaflet.sides.MX} leaflet={leaflet} />
      </section>
      <Facts theme={theme} leaflet={leaflet} />
      <Money theme={theme} leaflet={leaflet} />
      <section className={styles.promised}>
        <h2>{t.pane.theme.promises}</h2>
        {leaflet.commitments.rows.length === 0 ? <p>{t.pane.theme.noPromises}</p> : (
          <ul>{leaflet.commitments.rows.map((row) => <Promised key={row.id} row={row} theme={theme} sources={leaflet.sources} />)}</ul>
        )}
        <Left of={leaflet.commitments} />
      </section>
    </div>
  );
}

/** The places that the record names, and those of the map's southern window by what they are. */
export function PaperPlaces({ theme }: LeafletProps) {
  const { t, pick } = useText();
  const { corridor } = themePlaces(useLoaded(['evidence', 'places']), theme.id);
  if (mapOf(useIndex(), theme) !== 'south') return null;
  return (
    <div className={styles.places}>
      {theme.placeNames.length > 0 && <p><b>{t.pane.theme.named}</b> {theme.placeNames.map(pick).join(' · ')}</p>}
      <ul>{corridor.slice(0, MOST_PLACES).map((place) => <li key={place.id}><b>{nameOf(place, pick)}</b>{place.table === 'corridorPlaces' && <span className={styles.soft}> {t.pane.place.kind[place.kind]}</span>}</li>)}</ul>
    </div>
  );
}

const MOST_PLACES = 11;

const nameOf = ({ name }: Place, pick: (label: Localized) => string): string => (typeof name === 'string' ? name : pick(name));

/** What follows the map and the series on the second sheet: what all of it rests on. */
export function Back({ theme }: LeafletProps) {
  const { sources, map } = useLeaflet(theme);
  const { t } = useText();
  return (
    <section className={styles.sources} data-few={sources.length <= FEW || map === 'none' || undefined}>
      <h2>{t.theme.paper.sources}</h2>
      <ol>{sources.map((source) => <Cited key={source.id} source={source} />)}</ol>
    </section>
  );
}

/** So few sources can be set in larger type, as can any where no map stands above them. */
const FEW = 10;

/** The number of a source in the list on the second sheet. */
function Note({ of, sources }: { readonly of: string; readonly sources: readonly Source[] }) {
  return <sup className={styles.note}>{sources.findIndex(({ id }) => id === of) + 1}</sup>;
}

function Left({ of }: { readonly of: Cut<unknown> }) {
  const { t } = useText();
  return of.left > 0 && <p className={styles.left}>{t.theme.paper.left(of.left)}</p>;
}

interface CountryProps {
  readonly leaflet: Leaflet;
  readonly country: Country;
  readonly side: Side;
}

function Country({ country, side: { own, throughIssues }, leaflet }: CountryProps) {
  const { t, pick } = useText();
  return (
    <>
      <h3>{t.common.countries[country]}</h3>
      {own.length + throughIssues.length === 0 && <p>{t.pane.theme.nobody(country)}</p>}
      <ul>{own.map((reason) => <Why key={reason.tie.agencyId} reason={reason} sources={leaflet.sources} />)}</ul>
      {throughIssues.length > 0 && <p className={styles.soft}>{t.theme.paper.throughIssues(throughIssues.map(({ abbr }) => pick(abbr)))}</p>}
    </>
  );
}

function Why({ reason: { tie, agencies }, sources }: { readonly reason: Reason; readonly sources: readonly Source[] }) {
  const { pick } = useText();
  return (
    <li>
      <TieDot role={tie.role} basis={tie.basis} />
      <p>
        {agencies.map(({ id, abbr, name }, at) => <Fragment key={id}>{at > 0 && ', '}<b>{pick(abbr)}</b> {pick(name)}</Fragment>)}.{' '}
        <span className={styles.soft}>{pick(tie.why)}</span><Note of={tie.sourceId} sources={sources} />
      </p>
    </li>
  );
}

/** The same dots as in the matrix. */
function Key() {
  const { t } = useText();
  return (
    <p className={styles.key}>
      {ROLES.map((role) => <span key={role}><TieDot role={role} basis="stated" /> {t.common.role[role]}</span>)}
      {ALL_BASES.map((basis) => <span key={basis}><TieDot role={ROLES[0]} basis={basis} /> {t.common.basisLong[basis]}</span>)}
    </p>
  );
}

const ROLES = ['lead', 'support'] as const;

function Facts({ leaflet: { facts, sources } }: PartProps) {
  const { t } = useText();
  return (
    <section className={styles.facts}>
      <h2>{t.pane.theme.facts}</h2>
      {facts.rows.length === 0 ? <p>{t.pane.theme.noFacts}</p> : <ul>{facts.rows.map((fact) => <Fact key={fact.id} fact={fact} sources={sources} />)}</ul>}
      <Left of={facts} />
    </section>
  );
}

function Fact({ fact, sources }: { readonly fact: KeyFact; readonly sources: readonly Source[] }) {
  const { t, lang, pick } = useText();
  const when = fact.date ? date(fact.date, lang) : t.common.undated;
  const shown = fact.value !== null && fact.unit ? quantity(fact.value, fact.unit, lang) : null;
  return (
    <li>
      <p className={styles.figure}>{shown ? <><b>{shown.figure}</b> {shown.unit}</> : when}</p>
      <p>{pick(fact.text)}{shown && <span className={styles.soft}> {when}</span>}<Note of={fact.sourceId} sources={sources} /></p>
    </li>
  );
}

function Money({ theme, leaflet: { money, accounts, sources } }: PartProps) {
  const { t, pick } = useText();
  const index = useIndex();
  const isForScale = money.rows.some(({ program }) => program.scope === 'nationwide');
  const payers = [...new Set(accounts.map(({ administeredBy }) => administeredBy))].flatMap((id) => index.agency.get(id) ?? []);
  const paying = payers.map(({ id, abbr }) => t.theme.paper.accounts(accounts.filter(({ administeredBy }) => administeredBy === id).map((account) => account.abbr), pick(abbr)));
  return (
    <section className={styles.money}>
      <h2>{t.pane.money.tied}</h2>
      {money.rows.length === 0 ? <p>{t.pane.money.none(theme.kind)}</p> : <p className={styles.soft}>{isForScale ? t.pane.money.scaleNote : t.pane.money.rule}</p>}
      {money.rows.map((row) => <Program key={row.program.id} row={row} sources={sources} />)}
      {paying.length > 0 && <p>{t.pane.money.accounts}: {paying.join('; ')}.</p>}
      <Left of={money} />
    </section>
  );
}

function Program({ row: { program, figures }, sources }: { readonly row: PaperMoney; readonly sources: readonly Source[] }) {
  const { pick } = useText();
  return (
    <>
      <h3>{pick(program.name)}</h3>
      <ul>{figures.map((figure) => <Amount key={figure.record.id} figure={figure} sources={sources} />)}</ul>
    </>
  );
}

function Amount({ figure: { record, amountUSD, records }, sources }: { readonly figure: PaperFigure; readonly sources: readonly Source[] }) {
  const text = useText();
  const { t, lang } = text;
  const accounts = accountsOf(useIndex(), records);
  const amount = record.precision === 'approximate' ? t.pane.money.about(dollars(amountUSD, lang)) : dollars(amountUSD, lang);
  return (
    <li>
      <b>{amount}</b> {t.common.status[record.status]}, {whenOf(record, text)}{accounts.length > 0 && `, ${t.pane.money.accountsOf(accounts)}`}
      <Note of={record.sourceId} sources={sources} />
    </li>
  );
}

function Promised({ row, theme, sources }: { readonly row: Commitment; readonly theme: Theme; readonly sources: readonly Source[] }) {
  const { t, lang, pick } = useText();
  const index = useIndex();
  const of = row.themeId === theme.id ? undefined : index.theme.get(row.themeId);
  return (
    <li>
      <i className={pane.outcomeMark} data-status={row.status} aria-hidden="true" />
      <p>
        {pick(row.text)} <span className={styles.soft}>{[of && pick(of.short), date(row.date, lang)].filter(Boolean).join(', ')}</span><Note of={row.sourceId} sources={sources} />{' '}
        <b>{t.common.outcome[row.status]}</b> <span className={styles.soft}>({t.common.basis[row.statusBasis]})</span>: {pick(row.statusNote)}<Note of={row.statusSourceId} sources={sources} />
      </p>
    </li>
  );
}

/** Who said it and when, and the address; the title stands where there is no address. */
function Cited({ source }: { readonly source: Source }) {
  const { t, lang, pick } = useText();
  const rest = source.url?.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '') ?? source.title;
  return <li>{pick(source.publisher)}, {source.date ? shortDate(source.date, lang) : t.common.undated}. <span>{rest}</span></li>;
}

/** At the foot of each sheet: what this is, where the page stands, and of which day and version its data are. */
export function PaperFoot({ theme }: LeafletProps) {
  const { t, lang, pick } = useText();
  const { about } = useIndex().dataset;
  const address = useSyncExternalStore(NEVER, () => `${location.host}${location.pathname}`, () => '');
  return (
    <p className={styles.foot}>
      <span><b>{pick(about.title)}</b> · {pick(theme.label)}{address && ` · ${address}`}</span>
      <span>{t.theme.paper.version(date(about.modified, lang), about.version)}</span>
    </p>
  );
}

/** The address of a page doesn't change while it stands. */
const NEVER = () => () => {};
