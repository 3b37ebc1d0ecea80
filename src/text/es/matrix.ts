import type { Messages } from '../en';
import { counted, list } from '../format';

const none = (n: number): string => (n === 0 ? 'ninguno' : String(n));
const quoted = (name: string): string => `“${name}”`;
const ofThemes = (themes: number | null): string => (themes === null ? 'estos temas' : `${themes} temas`);
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const heads = (n: number): string => (n === 0 ? 'ninguna encabeza' : n === 1 ? '1 encabeza' : `${n} encabezan`);

export const matrix: Messages['matrix'] = {
  chart: 'Temas de la reunión, con las dependencias de los dos países que trabajan en ellos',
  themesHead: 'Temas',
  leadsHead: 'encabezan',
  keyNote: 'Temas por el número de su columna; al final, cuántas dependencias de Estados Unidos y cuántas de México encabezan cada uno',

  order: 'Dependencias',
  orders: { ties: 'más temas primero', name: 'por nombre', country: 'país frente a país', theme: 'por el tema elegido' },
  orderHints: {
    ties: { wide: 'Las que trabajan en más temas quedan más cerca de los temas.', narrow: 'Primero las que trabajan en más temas.' },
    name: 'Las siglas van de la A a la Z en cada país.',
    country: {
      wide: 'Los dos países recorren los mismos campos, de seguridad pública y justicia a diplomacia y salud, para que las homólogas queden frente a frente.',
      narrow: 'Los dos países recorren los mismos campos, de seguridad pública y justicia a diplomacia y salud.',
    },
    theme: 'Primero las que encabezan el tema elegido y luego las que lo apoyan.',
    none: 'Aún no se ha elegido un tema: primero están las que trabajan en más temas.',
  },

  tie: { lead: (theme) => `encabeza “${theme}”`, support: (theme) => `apoya “${theme}”` },
  works: (themes, leads) => `en ${counted(themes, 'tema', 'temas')}, ${leads === 0 ? 'no encabeza ninguno' : `encabeza ${leads}`}`,
  side: {
    US: (agencies, leads) => `${counted(agencies, 'dependencia', 'dependencias')} de Estados Unidos, de las que ${heads(leads)}`,
    MX: (agencies, leads) => `${counted(agencies, 'dependencia', 'dependencias')} de México, de las que ${heads(leads)}`,
  },

  counting: (bases) => `Aquí solo cuentan los vínculos de tipo ${list(bases, 'es')}.`,
  nobody: 'Ninguna dependencia está vinculada con lo elegido.',
  everything: (agencies, themes) => `${list(agencies, 'es')} ${agencies.length === 1 ? 'trabaja' : 'trabajan'} en los ${themes === 2 ? 'dos' : themes} temas.`,
  nearest: (us, usThemes, mx, mxThemes, themes) =>
    `Ninguna dependencia trabaja en los ${themes === 2 ? 'dos' : themes} temas: quien más se acerca en Estados Unidos: ${list(us, 'es')}, con ${usThemes}; en México: ${list(mx, 'es')}, con ${mxThemes}.`,
  nearestOf: (agencies, on, themes) =>
    `Ninguna dependencia trabaja en los ${themes === 2 ? 'dos' : themes} temas. Quien más se acerca: ${list(agencies, 'es')}, con ${on}.`,
  unled: {
    US: (themes) => `ninguna dependencia de Estados Unidos encabeza ${list(themes.map(quoted), 'es')}`,
    MX: (themes) => `ninguna dependencia de México encabeza ${list(themes.map(quoted), 'es')}`,
    both: (themes) => `nadie encabeza ${list(themes.map(quoted), 'es')}`,
  },
  unledCount: {
    US: (n) => `${counted(n, 'tema tiene', 'temas tienen')} quien lo encabece solo en México`,
    MX: (n) => `${counted(n, 'tema tiene', 'temas tienen')} quien lo encabece solo en Estados Unidos`,
    both: (n) => `${counted(n, 'tema no lo tiene', 'temas no lo tienen')} en ningún país`,
  },
  othersLed: 'los demás temas tienen quien los encabece en ambos países',
  allLed: 'cada tema tiene quien lo encabece en ambos países',
  clauses: (parts) => `${capital(parts.join('; '))}.`,
  oneTie: (agency, relation, basis, why) => `${agency} ${relation}, ${basis}: ${why}`,
  led: (theme, us, mx, more) => {
    const by = (agencies: readonly string[], where: string) =>
      agencies.length === 0 ? `nadie en ${where}` : `${list(agencies, 'es')} en ${where}`;
    const rest = more === 0 ? 'ninguna otra dependencia trabaja en el tema' : counted(more, 'dependencia más lo apoya', 'dependencias más lo apoyan');
    if (us.length + mx.length === 0) return `${theme}: nadie encabeza el tema; ${counted(more, 'dependencia lo apoya', 'dependencias lo apoyan')}.`;
    return `${theme}: ${us.length + mx.length === 1 ? 'encabeza' : 'encabezan'} el tema ${by(us, 'Estados Unidos')} y ${by(mx, 'México')}; ${rest}.`;
  },
  agency: (agency, leads, supports, themes) => {
    const works = `${agency}: trabaja en ${leads.length + supports.length} de ${ofThemes(themes)}`;
    if (leads.length === 0) return `${works}; no encabeza ninguno y apoya ${list(supports.map(quoted), 'es')}.`;
    return `${works}; encabeza ${list(leads.map(quoted), 'es')}${supports.length === 0 ? '' : ` y apoya ${list(supports.map(quoted), 'es')}`}.`;
  },
  agencies: (agencies, on, led, shared, themes) =>
    `Las ${agencies} dependencias elegidas trabajan en ${on} de ${ofThemes(themes)} y encabezan ${none(led)}; coinciden en ${none(shared)}.`,

  sourceLine: (ties, documents) =>
    `Cada marca es un vínculo entre un tema y una dependencia: ${counted(ties, 'vínculo', 'vínculos')}, apoyados en ${counted(documents, 'documento público', 'documentos públicos')}. No se muestran dependencias sin vínculo.`,
};
