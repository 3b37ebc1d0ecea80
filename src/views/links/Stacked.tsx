import { memo, useId } from 'react';
import { Textures } from '../../charts/Textures';
import { useWalk } from '../../charts/useWalk';
import type { Agency } from '../../dataset/schema';
import { linkId } from '../../model/index-dataset';
import { dollarsShort } from '../../text/format';
import { briefName } from '../../text/brief-name';
import { useFirstText } from '../../text/text';
import { TieDot } from '../TieDot';
import { useIndex } from '../linking-context';
import { MarkItem } from '../MarkItem';
import { useCounts } from '../useCounts';
import type { AccountBar, LinksModel, ThemeBlock, Tie } from './model';
import { accountWords, themeWords, tieWords } from './words';
import styles from './stacked.module.css';

const COUNTRIES = ['US', 'MX'] as const;

/** The narrow form: each theme with the agencies of both countries beneath it, a dot a tie; then the accounts. */
export const Stacked = memo(function Stacked({ model }: { readonly model: LinksModel }) {
  const { t } = useFirstText();
  const scope = `stacked${useId()}`;
  const { status, years } = model.accountMoney;
  return (
    <div className={styles.stacked} {...useWalk()} aria-label={t.links.chart}>
      <svg width="0" height="0" className={styles.defs} aria-hidden="true"><Textures scope={scope} /></svg>
      {model.themes.map((block) => <ThemeStack key={block.theme.id} block={block} model={model} scope={scope} />)}
      {years && status && (
        <div role="group" aria-labelledby={`${scope}-accounts`} className={styles.accounts}>
          <p id={`${scope}-accounts`} className={styles.caps}>{t.links.accountsHead(t.common.status[status], ...years).join(' ')}</p>
          {model.accounts.map((bar) => <AccountRow key={bar.account.id} bar={bar} share={(bar.sum?.amountUSD ?? 0) / model.largestAmount} />)}
        </div>
      )}
    </div>
  );
});

function ThemeStack({ block, model, scope }: { readonly block: ThemeBlock; readonly model: LinksModel; readonly scope: string }) {
  const text = useFirstText();
  const { theme, hue, parents, links } = block;
  const counts = useCounts();
  const [us, mx] = [links.US.filter(counts).length, links.MX.filter(counts).length];
  const ties = (country: Agency['country']) => model.agencies[country].flatMap((node) => node.ties.filter((tie) => tie.theme === theme)).toSorted(byRole);
  return (
    <div role="group" aria-label={text.pick(theme.label)} className={styles.theme} data-hue={hue} data-kind={theme.kind}>
      <MarkItem
        kind="themes"
        markId={theme.id}
        picks={['theme', theme.id]}
        label={themeWords(theme, parents, us, mx, text)}
        className={styles[theme.kind] ?? ''}
        data-theme={theme.id}
        data-value={us + mx}
      >
        <span>{text.pick(theme.label)}</span>
        <span className={styles.tally} data-words={text.t.links.tally(us, mx)} />
      </MarkItem>
      {COUNTRIES.map((country) => (
        <div key={country} role="group" aria-label={text.t.common.countries[country]} className={styles.side}>
          <p className={styles.caps} aria-hidden="true">{text.t.common.countries[country]}</p>
          {ties(country).map((tie) => <TieItem key={tie.agency.id} tie={tie} scope={scope} />)}
        </div>
      ))}
    </div>
  );
}

/** Leads before supports, each in the order of the agencies. */
const byRole = (a: Tie, b: Tie): number => Number(b.link.role === 'lead') - Number(a.link.role === 'lead');

function TieItem({ tie, scope }: { readonly tie: Tie; readonly scope: string }) {
  const text = useFirstText();
  const { link, agency, hue } = tie;
  const abbr = text.pick(agency.abbr);
  const name = briefName(text.pick(agency.name));
  return (
    <MarkItem
      kind="links"
      markId={linkId(link)}
      picks={['tie', linkId(link)]}
      label={tieWords(tie, text)}
      className={styles.tie ?? ''}
      data-theme={link.themeId}
      data-agency={link.agencyId}
      data-role={link.role}
      data-basis={link.basis}
      data-source={link.sourceId}
    >
      <svg width="16" height="16" aria-hidden="true"><TieDot link={link} hue={hue} scope={scope} cx={8} cy={8} /></svg>
      <b>{abbr}</b>
      {name !== abbr && <span className={styles.name} aria-hidden="true">{` ${name}`}</span>}
    </MarkItem>
  );
}

function AccountRow({ bar, share }: { readonly bar: AccountBar; readonly share: number }) {
  const text = useFirstText();
  const { account, sum } = bar;
  const runBy = useIndex().agency.get(account.administeredBy);
  return (
    <MarkItem
      kind="accounts"
      markId={account.id}
      label={accountWords(bar, runBy, text)}
      className={styles.account ?? ''}
      data-account={account.id}
      data-agency={account.administeredBy}
      data-value={sum?.amountUSD}
      data-status={sum?.status}
      data-source={sum?.sourceId}
    >
      <b>{account.abbr}</b>
      <span className={styles.runBy} data-words={runBy && text.pick(runBy.abbr)} />
      <svg width="100%" height="10" aria-hidden="true"><rect className={styles.amount} width={`${(share * 100).toFixed(2)}%`} height="10" /></svg>
      <span className={styles.value} data-words={sum ? dollarsShort(sum.amountUSD, text.lang) : '–'} />
    </MarkItem>
  );
}
