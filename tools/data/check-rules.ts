import type { Placement } from './check-rows';
import { accountsView } from './rules/accounts-view';
import { briefings } from './rules/briefings';
import { families } from './rules/families';
import { order } from './rules/order';
import { places } from './rules/places';
import type { Rule, Subject } from './rules/rule';
import { spans } from './rules/spans';
import { themes } from './rules/themes';
import { totals } from './rules/totals';
import { traffic } from './rules/traffic';
import { unique } from './rules/unique';

const RULES: readonly Rule[] = [unique, order, totals, themes, places, spans, families, traffic, accountsView, briefings];

/** What must hold between rows. */
export const checkRules = (subject: Subject): Placement[] => RULES.flatMap((rule) => rule(subject));
