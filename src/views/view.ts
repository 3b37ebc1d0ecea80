import type { ComponentType } from 'react';
import type { Localized, SliceName } from '../dataset/schema';
import type { Answer } from '../model/answer';
import type { Index } from '../model/index-dataset';
import type { Params } from '../selection/address';
import type { FirstText, Text } from '../text/text';

/** Below this width of the window, in CSS pixels, a view is drawn in its narrow form; null where one form fits every width. */
export type NarrowBelow = 760 | 1040 | 1200 | null;

/** What of a view is on the screen. A view of the first screen is but this at first, and speaks the first words alone. */
export interface SeenView<Model, T extends FirstText = Text> {
  readonly id: string;
  readonly title: Localized;
  /** What must be loaded before it can be drawn. */
  readonly needs: readonly SliceName[];
  readonly narrowBelow: NarrowBelow;
  /** How it is set on a slide; the usual where it is left out. */
  readonly stage?: StageSize<Model>;
  /** Parameters of the address that its model depends on. */
  readonly params: readonly (keyof Params)[];
  /** Marks in data space: what is drawn whatever is picked. Pure, and computed once for a dataset and its params. */
  model(index: Index, params: Params): Model;
  /** Draws a model. The wide form fills any width from narrowBelow on; the narrow form any width from 328 px to it. */
  readonly Chart: ComponentType<ChartProps<Model>>;
  /** Switches and explanations of the marks, above the figure. */
  readonly Legend: ComponentType<LegendProps>;
  /** Whether nothing in it answers what is picked; the finding then says so, and the frame offers the way back. */
  isEmpty(answer: Answer): boolean;
  /** The finding: one or two sentences computed from what is picked; '' where only the whole view, later, has words for it. */
  finding(model: Model, index: Index, answer: Answer, text: T): string;
  /** What a line or mark counts, and what rests on what: the source line under the figure. */
  sourceLine(model: Model, index: Index, answer: Answer, text: T): string;
}

/**
 * A view is defined once, here, and thereby works everywhere: explore page, table, full screen, download, static
 * picture. Adding one is a folder and a line in the registry.
 */
export interface View<Model, T extends FirstText = Text> extends SeenView<Model, T> {
  /** The same explanations as SVG of 1,280 px in width, with a height of its own, for pictures. */
  readonly PictureLegend?: ComponentType;
  /** The same model as rows: what the picked selection leaves on. */
  table(model: Model, index: Index, answer: Answer, text: T): Table;
}

export type Form = 'wide' | 'narrow';

export interface ChartProps<Model> {
  readonly model: Model;
  readonly form: Form;
  /** A fixed width in px, for pictures. Without it the chart fills the width it is given. */
  readonly width?: number;
  /** Where it is drawn, at that width, for a room: magnified, so that few and large words serve better than many. */
  readonly room?: Room;
}

/** What a slide asks of a chart. */
export interface Room {
  /** The parts that are drawn, of a view that has parts; all of them where none is named. */
  readonly parts: readonly string[];
}

/** How a chart is set on a slide. */
export interface StageSize<Model> {
  /** The least width in px that the wide form can be drawn at: the narrower, the larger its type on a slide. */
  leastWidth(model: Model): number;
  /** Whether it can be drawn with nothing but what is picked (see model/focus). */
  readonly hasFocus?: boolean;
  /** Whether its picture, which a slide shows, has no walk for the keyboard: the slide then gives it one. */
  readonly isUnwalked?: boolean;
  /** A shape of its own, the same at any width. */
  readonly isMap?: boolean;
}

export interface LegendProps {
  readonly form: Form;
}

/** Rows for the table, the CSV and the spoken summary. Numbers stay numbers: unrounded and in the unit that the head states. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}
export interface Column {
  /** Stable, in English, for the CSV's head. */
  readonly id: string;
  readonly head: string;
  readonly isNumber?: boolean;
}
export interface Cell {
  readonly value: string | number | null;
  /** Shown in place of the value: a formatted number, a translated word. */
  readonly text?: string | undefined;
  readonly href?: string;
}
export interface Row {
  readonly id: string;
  readonly cells: readonly Cell[];
}

/** A view of whatever model, as the registry and the frame know it. */
export type AnyView<T extends FirstText = Text> = View<unknown, T>;
export type AnySeenView<T extends FirstText = Text> = SeenView<unknown, T>;
