/** A name without what stands in brackets, for labels and sentences; the full name is spoken and shown on focus. */
export const briefName = (name: string): string => name.replace(/ \([^)]*\)/g, '');
