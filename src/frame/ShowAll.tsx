import { clear } from '../selection/algebra';
import { useFirstText } from '../text/text';
import { useSelect } from '../views/linking-context';

/** The way back from a selection that a view has no answer to. */
export function ShowAll() {
  const { t } = useFirstText();
  const select = useSelect();
  return <button type="button" onClick={() => select(clear)}>{t.frame.showAll}</button>;
}
