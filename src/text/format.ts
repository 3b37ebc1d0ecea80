/** Numbers, dates and lists, written the same in the prerender and in every browser: no Intl where engines differ. */

/** Digits in groups of three, with a true minus; nothing is below zero that is written as zero. */
const inGroups = (digits: string): string => {
  const [whole = '', part] = digits.replace(/^-(?=[0.]*$)/, '').replace('-', '−').split('.');
  return whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',') + (part ? `.${part}` : '');
};

const fixed = (value: number, decimals: number): string => inGroups(value.toFixed(decimals));

export type Lang = 'en' | 'es';

/** 331,333 — both languages group with a comma and mark decimals with a point (Mexican usage). */
export const count = (value: number): string => inGroups(String(Number.isInteger(value) ? value : Number(value.toPrecision(12))));

/** A share as whole percent, as newspapers of both languages print it: '77%'. */
export const percent = (share: number): string => `${fixed(share * 100, 0)}%`;

const trim = (value: number): string => fixed(value, 1).replace(/\.0$/, '');

/** Dollars to three figures or so: '$165 million', '165 millones de dólares'; below a million in full. */
export function dollars(amount: number, lang: Lang): string {
  const billions = amount / 1e9;
  const millions = amount / 1e6;
  if (lang === 'en') {
    if (billions >= 1) return `$${fixed(billions, 2).replace(/\.?0+$/, '')} billion`;
    return millions >= 1 ? `$${trim(millions)} million` : `$${count(amount)}`;
  }
  if (millions >= 1000) return `${count(Math.round(millions))} millones de dólares`;
  if (millions >= 1) return `${trim(millions)} ${trim(millions) === '1' ? 'millón' : 'millones'} de dólares`;
  return `${count(amount)} dólares`;
}

/** Short dollars for a mark's label: '$2.60B', '$436M'; in Spanish in millions: '2,600 M'. */
export function dollarsShort(amount: number, lang: Lang): string {
  const millions = amount / 1e6;
  if (lang === 'es') return `${millions < 10 ? trim(millions) : count(Math.round(millions))} M`;
  if (millions >= 1000) return `$${fixed(millions / 1000, 2)}B`;
  return `$${millions < 10 ? trim(millions) : count(Math.round(millions))}M`;
}

const MONTHS = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  es: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
} as const;

/** An ISO date as exact as it is known: '26 February 2015', 'febrero de 2015', '2015'. Text that is no date stays as it is ('FY2014'). */
export function date(iso: string, lang: Lang): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso);
  const fiscal = /^FY(\d{4})$/.exec(iso);
  if (fiscal) return lang === 'en' ? iso : `año fiscal ${fiscal[1]}`;
  if (!match) return iso;
  const [, year, month, day] = match;
  const name = month ? MONTHS[lang][Number(month) - 1] : undefined;
  if (!name) return String(year);
  const of = lang === 'en' ? ' ' : ' de ';
  return day ? `${Number(day)}${of}${name}${of}${year}` : `${name}${of}${year}`;
}

/** A date for the line of a source: '27 Feb 2015', '27 feb 2015'. Only what is known of it, as in date(). */
export function shortDate(iso: string, lang: Lang): string {
  const words = date(iso, lang).split(lang === 'en' ? ' ' : ' de ');
  return words.map((word) => (/^[a-z]/i.test(word) && word.length > 4 && !iso.startsWith('FY') ? word.slice(0, 3) : word)).join(' ');
}

export const fiscalYear = (year: number, lang: Lang): string => (lang === 'en' ? `FY${year}` : `año fiscal ${year}`);

/** 'a, b and c'; in Spanish 'a, b y c', with 'e' before the sound of i. */
export function list(items: readonly string[], lang: Lang): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const and = lang === 'en' ? 'and' : /^h?i(?!e)/i.test(last) ? 'e' : 'y';
  return `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** The number with the right form of its noun: counted(1, 'tie', 'ties') is '1 tie'. */
export const counted = (value: number, one: string, other: string): string => `${count(value)} ${value === 1 ? one : other}`;

/** Nominal pesos: '153.4 billion pesos', '153,420 millones de pesos'. */
export function pesos(amount: number, lang: Lang): string {
  const millions = amount / 1e6;
  if (lang === 'es') return millions >= 1 ? `${count(Math.round(millions))} millones de pesos` : `${count(amount)} pesos`;
  if (millions >= 1000) return `${trim(millions / 1000)} billion pesos`;
  return millions >= 1 ? `${trim(millions)} million pesos` : `${count(amount)} pesos`;
}

/** Dollars in the units that facts are recorded in; in Spanish the number stays as printed. */
const DOLLAR_UNITS: Readonly<Record<string, { scale: number; es: string }>> = {
  'US$': { scale: 1, es: 'dólares' },
  'US$ million': { scale: 1e6, es: 'millones de dólares' },
  'US$ billion': { scale: 1e9, es: 'mil millones de dólares' },
};

/**
 * A figure and its unit, apart, for setting one above the other: '3,158' 'kg'; '$27.6' 'billion'; '77%' ''.
 *
 * @param unit  as the dataset has it, in both languages; its English tells dollars and percent apart.
 */
export function quantity(value: number, unit: Readonly<Record<Lang, string>>, lang: Lang): { figure: string; unit: string } {
  if (unit.en === 'percent') return { figure: `${count(value)}%`, unit: '' };
  const money = DOLLAR_UNITS[unit.en];
  if (money && lang === 'es') return { figure: count(value), unit: money.es };
  if (money) {
    const [figure = '', ...scale] = dollars(value * money.scale, 'en').split(' ');
    return { figure, unit: scale.join(' ') };
  }
  const isDollars = lang === 'en' && unit.en.startsWith('US$ ');
  return { figure: isDollars ? `$${count(value)}` : count(value), unit: isDollars ? unit.en.slice(4) : unit[lang] };
}
