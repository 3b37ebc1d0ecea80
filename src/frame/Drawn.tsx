import type { FirstText } from '../text/text';
import type { AnySeenView, Form } from '../views/view';
import styles from './frame.module.css';

interface DrawnProps<T extends FirstText> {
  /** Says at which widths of the window this form is shown, where the page holds both. */
  readonly className: string | undefined;
  readonly view: AnySeenView<T>;
  readonly model: unknown;
  readonly form: Form;
}

/** One form of a view with its legend. */
export function Drawn<T extends FirstText>({ className, view: { Chart, Legend }, model, form }: DrawnProps<T>) {
  return (
    <div className={className}>
      <div className={styles.legend}><Legend form={form} /></div>
      <Chart model={model} form={form} />
    </div>
  );
}
