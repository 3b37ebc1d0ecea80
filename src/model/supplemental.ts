import type { Row } from '../dataset/schema';

/** Whether a law added money to a year's regular appropriations: the acts of Congress say so in their names. */
export const isSupplemental = (law: Row<'laws'> | undefined): boolean => law !== undefined && /\bsupplemental\b/i.test(law.name.en);
