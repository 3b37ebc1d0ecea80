import { list } from '../format';
import type { Messages } from '../en';

const FIELD = { theme: 'un tema', agency: 'una dependencia', place: 'un lugar', miles: 'millas', years: 'años', basis: 'un fundamento', views: 'una vista', program: 'un programa', account: 'una cuenta', status: 'un momento del dinero', measure: 'una medida', year: 'un año', order: 'un orden', appearance: 'una apariencia' };
const isField = (field: string): field is keyof typeof FIELD => field in FIELD;

export const address: Messages['address'] = {
  unknown: (field, values, nearest) =>
    `La dirección nombra ${isField(field) ? FIELD[field] : field} que no está en los datos: ${list(values.map((value) => `«${value}»`), 'es')}.${nearest ? ` ¿Quiso decir ${nearest}?` : ''}`,
  unreadable: (field, values) => `La dirección pide ${isField(field) ? FIELD[field] : field} que no se puede leer: ${list(values.map((value) => `«${value}»`), 'es')}. Se dejó fuera.`,
};
