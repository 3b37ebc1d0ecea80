/** Who leads the line: a press of the button, whose end it holds, or the page's scrolling. */
export interface Moment {
  /** 0 is the map, 1 the straight line. */
  readonly t: number;
  /** The end that it is at or on its way to. */
  readonly end: 0 | 1;
  readonly isHeld: boolean;
}

export interface Drive {
  get(): Moment;
  /** Leads the line to an end from wherever it is, and holds it there. */
  lead(end: 0 | 1): void;
  /** Is at an end at once. */
  put(end: 0 | 1): void;
  /**
   * How far the page's scrolling has come, 0 to 1; null where it leads nothing. A held line is taken over only where
   * the two meet, so that it never jumps.
   */
  scroll(progress: number | null): void;
  subscribe(listener: () => void): () => void;
  stop(): void;
}

/** What a drive needs of its surroundings. */
export interface Clock {
  /** Ms from one end to the other. */
  duration(): number;
  request(step: (now: number) => void): number;
  cancel(request: number): void;
}

const NEAR = 0.02;
const nearer = (t: number): 0 | 1 => (t < 0.5 ? 0 : 1);

/** Moves t between its ends in time. A change of mind half-way turns it round where it is. */
export function createDrive({ duration, request, cancel }: Clock): Drive {
  let now: Moment = { t: 0, end: 0, isHeld: false };
  let scrolled: number | null = null;
  let pending: number | null = null;
  let last: number | null = null;
  const listeners = new Set<() => void>();
  const become = (next: Moment) => {
    if (next.t === now.t && next.end === now.end && next.isHeld === now.isHeld) return;
    now = next;
    listeners.forEach((listener) => listener());
  };
  const step = (time: number) => {
    const passed = last === null ? 0 : Math.max(0, time - last) / Math.max(1, duration());
    last = time;
    const t = now.end === 1 ? Math.min(1, now.t + passed) : Math.max(0, now.t - passed);
    pending = t === now.end ? null : request(step);
    become({ ...now, t });
  };
  const stop = () => {
    if (pending !== null) cancel(pending);
    pending = null;
    last = null;
  };
  const toward = (end: 0 | 1, isHeld: boolean) => {
    become({ ...now, end, isHeld });
    if (pending !== null || now.t === end) return;
    last = null;
    pending = request(step);
  };
  return {
    get: () => now,
    lead: (end) => toward(end, true),
    put(end) {
      stop();
      become({ t: end, end, isHeld: true });
    },
    scroll(progress) {
      const before = scrolled;
      scrolled = progress;
      if (progress === null) {
        if (before !== null && !now.isHeld) toward(nearer(now.t), true);
        return;
      }
      const doMeet = Math.abs(progress - now.t) < NEAR || (before !== null && (before - now.t) * (progress - now.t) < 0);
      if (now.isHeld && (pending !== null || !doMeet)) return;
      stop();
      become({ t: progress, end: nearer(progress), isHeld: false });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop,
  };
}
