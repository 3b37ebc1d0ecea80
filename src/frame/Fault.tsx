import { Component, Suspense, type ReactNode } from 'react';
import styles from './frame.module.css';

interface FaultProps {
  /** Said in the place of what could not be drawn. */
  readonly words: string;
  /** What stays under the words: something of it that could be drawn before. */
  readonly kept?: ReactNode;
  /** A button that draws it anew, where another try may go better. */
  readonly again?: { readonly words: string; readonly prepare: () => void };
  readonly children: ReactNode;
}

/** Keeps a fault in one part from taking the page with it. React catches errors of drawing only in a class. */
export class Fault extends Component<FaultProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };
  static getDerivedStateFromError() {
    return { hasFailed: true };
  }
  override render() {
    const { words, kept, again, children } = this.props;
    if (!this.state.hasFailed) return children;
    return (
      <>
        <p className={styles.waiting} data-notice="" role="alert">{words} {again && <button type="button" onClick={this.tryAgain}>{again.words}</button>}</p>
        {kept}
      </>
    );
  }
  private tryAgain = () => {
    this.props.again?.prepare();
    this.setState({ hasFailed: false });
  };
}

/** A part that is fetched when it is asked for: nothing until it is here, words where it can't be had. */
export const Fetched = ({ children, ...told }: FaultProps) => <Fault {...told}><Suspense>{children}</Suspense></Fault>;
