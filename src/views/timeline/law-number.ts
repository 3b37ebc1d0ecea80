import type { Law } from './model';

/** A public law's own number, '111-32'; for any other law the year that it is for. */
export const lawNumber = ({ id, fiscalYear }: Law): string => /^pl-(\d+-\d+)$/.exec(id)?.[1] ?? String(fiscalYear);
