import { Component, Suspense, type ReactNode } from 'react';
import styles from './frame.module.css';

interface FaultProps {
  /** Said in the place of what could not be drawn. */
  readonly words: string;
  readonly children: ReactNode;
}

/** Keeps a fault in one part from taking the page with it. React catches errors of drawing only in a class. */
export class Fault extends Component<FaultProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };
  static getDerivedStateFromError() {
    return { hasFailed: true };
  }
  override render() {
    return this.state.hasFailed ? <p className={styles.waiting} data-notice="" role="alert">{this.props.words}</p> : this.props.children;
  }
}

/** A part that is fetched when it is asked for: nothing until it is here, words where it can't be had. */
export const Fetched = ({ words, children }: FaultProps) => <Fault words={words}><Suspense>{children}</Suspense></Fault>;
