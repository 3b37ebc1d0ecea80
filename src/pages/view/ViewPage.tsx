import { use } from 'react';
import { Slot } from '../../frame/Slot';
import { ViewFrame } from '../../frame/ViewFrame';
import { useText } from '../../text/text';
import { useSite } from '../../ui/site-context';
import { useAnswer } from '../../views/linking-context';
import { useParams } from '../../views/params-context';
import { VIEWS, type ListedView } from '../../views/registry';
import { useLoaded } from '../../views/useLoaded';
import type { AnyView } from '../../views/view';
import { SelectionBar } from '../explore/SelectionBar';
import { NoPage } from '../NoPage';
import { Shell } from '../shell/Shell';
import { Documents } from './Documents';
import { documentsOf } from './documents';
import { Method } from './Method';
import { Neighbours } from './Neighbours';
import styles from './view.module.css';

/** One view large: with its frame, its table open, how it is drawn and why, and the documents beneath it. Knows no view by name. */
export function ViewPage({ id }: { readonly id: string }) {
  const listed = VIEWS.find((each) => each.id === id);
  return listed ? <OneView listed={listed} /> : <NoPage />;
}

/** A view of the registry, once its code is here. */
const useView = (listed: ListedView): AnyView => use(listed.load());

function OneView({ listed }: { readonly listed: ListedView }) {
  const { t, pick } = useText();
  const { href } = useSite();
  const view = useView(listed);
  return (
    <Shell start={listed.id}>
      <p className={styles.where}><a href={href('')}>{t.view.all}</a> <span>{t.view.place(VIEWS.indexOf(listed) + 1, VIEWS.length)}</span></p>
      <SelectionBar page={pick(view.title)} />
      <div className={styles.figure}><Slot><ViewFrame listed={listed} isAlone /></Slot></div>
      <Method id={listed.id} />
      <Slot><Rests view={view} /></Slot>
      <Neighbours of={listed} />
    </Shell>
  );
}

/** What the rows on screen rest on: follows the selection as the table does. */
function Rests({ view }: { readonly view: AnyView }) {
  const text = useText();
  const index = useLoaded(['evidence', ...view.needs]);
  const answer = useAnswer();
  const params = useParams();
  return <Documents documents={documentsOf(view.table(view.model(index, params), index, answer, text), index)} title={text.t.view.documents} count={text.t.view.rows} />;
}
