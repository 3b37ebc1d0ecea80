/**
 * The editors' choice where nothing is picked: one or two series a theme that say in a glance what was going on before
 * and after the meeting. A dataset that lacks them gets the best of its own (see rank).
 */
export const TELLING: readonly string[] = [
  'usbp-apprehensions-southwest-border',
  'usbp-uac-southwest-border',
  'usbp-deaths-southwest-border',
  'heroin-swb-nss-kg',
  'poppy-mx-ha',
  'heroin-overdose-deaths',
  'homicides-mx-registered',
  'usbp-firearms',
  'bts-trucks-total',
];

/** Two counts of the same thing by two hands, drawn in one panel so that a reader sees where they disagree. */
export const COUNTED_TWICE: Readonly<Record<string, string>> = {
  'heroin-swb-nss-kg': 'heroin-swb-cbp-kg',
  'poppy-mx-ha': 'poppy-mx-ha-survey',
  'heroin-overdose-deaths': 'heroin-deaths-any-mention',
  'homicides-mx-registered': 'homicides-mx-preliminary',
  'atf-mx-traced-total': 'atf-mx-traced-total-2017ed',
};
