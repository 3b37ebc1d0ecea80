import { TABLE_NAMES } from '../../dataset/fields';
import { Slot } from '../../frame/Slot';
import { date } from '../../text/format';
import { useText } from '../../text/text';
import { useSite } from '../../ui/site-context';
import { useIndex } from '../../views/linking-context';
import { useLoaded } from '../../views/useLoaded';
import { Shell } from '../shell/Shell';
import { Browser } from './Browser';
import { rowsOf, WITH_ROWS } from './rows';
import { Tables } from './Tables';
import { useFiles } from './useFiles';
import styles from './data.module.css';

/** Every table to look into and to take away, with what its fields mean, the licence and the citation. */
export function DataPage() {
  const { t, lang } = useText();
  const { href } = useSite();
  const files = useFiles();
  return (
    <Shell start="browse">
      <p className={styles.where}><a href={href('')}>{t.view.all}</a> <a href={href('data/gaps/')}>{t.gaps.title}</a></p>
      <div className={styles.head}>
        <div>
          <h1>{t.data.title}</h1>
          <Slot><Lede /></Slot>
        </div>
        <section aria-labelledby="whole">
          <h2 id="whole" className={styles.caps}>{t.data.whole}</h2>
          <ul>
            <li><a href={files('two-thousand-miles-data.zip')} download>{t.data.files.zip}</a></li>
            <li><a href={files('two-thousand-miles-data.xlsx')} download>{t.data.files.xlsx}</a></li>
            <li><a href={files('dataset.json')} download>{t.data.files.json}</a></li>
            <li><a href={files('datapackage.json')} download>{t.data.files.package}</a></li>
            <li><a href={files('csv-metadata.json')} download>{t.data.files.csvw}</a></li>
            <li><a href={files(`schema/${lang === 'en' ? 'dictionary' : 'diccionario'}.md`)} download>{t.data.files.dictionary}</a></li>
            <li><a href={files('schema/dataset.schema.json')} download>{t.data.files.schema}</a></li>
            <li><a href={files('SHA256SUMS')} download>{t.data.files.sums}</a></li>
          </ul>
        </section>
      </div>
      <section className={styles.part} id="browse" aria-labelledby="browse-title">
        <h2 id="browse-title">{t.data.browse}</h2>
        <Slot><Browser /></Slot>
      </section>
      <section className={styles.part} aria-labelledby="tables">
        <h2 id="tables">{t.data.tables}</h2>
        <p className={styles.note}>{t.data.conventions}</p>
        <Slot><Tables /></Slot>
      </section>
      <Terms />
    </Shell>
  );
}

function Lede() {
  const { t } = useText();
  const { dataset } = useLoaded(WITH_ROWS);
  return <p className={styles.lede}>{t.data.lede(TABLE_NAMES.length, TABLE_NAMES.reduce((sum, table) => sum + rowsOf(dataset, table).length, 0))}</p>;
}

function Terms() {
  const { t, lang } = useText();
  const { version, modified } = useIndex().dataset.about;
  const bibtex = [
    '@misc{twothousandmiles,',
    '  title   = {{Two Thousand Miles: data on the U.S.–Mexico Security Coordination Group of 26 February 2015}},',
    `  year    = {${modified.slice(0, 4)}},`,
    `  version = {${version}},`,
    '  note    = {CC BY 4.0}',
    '}',
  ].join('\n');
  return (
    <div className={styles.terms}>
      <section>
        <h2 className={styles.caps}>{t.data.licence}</h2>
        <p>{t.data.licenceText} <a href="https://creativecommons.org/licenses/by/4.0/" rel="noreferrer license">{t.data.licenceName}</a>. {t.data.licenceRest}</p>
      </section>
      <section>
        <h2 className={styles.caps}>{t.data.cite}</h2>
        <p>{t.data.citation(date(modified, lang), version)}</p>
        <h3 className={styles.caps}>{t.data.bibtex}</h3>
        <pre role="region" aria-label={t.data.bibtex} tabIndex={0}>{bibtex}</pre>
        <p className={styles.forms}>{t.data.wholeAs} <Forms of="citation" what={t.data.wholeAs} /></p>
        <p className={styles.forms}>{t.data.sourcesAs} <Forms of="sources" what={t.data.sourcesAs} /></p>
      </section>
    </div>
  );
}

/** The forms that reference managers read. */
const FORMS = [['bib', 'BibTeX'], ['ris', 'RIS'], ['csl.json', 'CSL-JSON']] as const;

function Forms({ of, what }: { readonly of: 'citation' | 'sources'; readonly what: string }) {
  const files = useFiles();
  return <>{FORMS.map(([ending, name]) => <a key={ending} href={files(`${of}.${ending}`)} download aria-label={`${what} ${name}`}>{name}</a>)}</>;
}
