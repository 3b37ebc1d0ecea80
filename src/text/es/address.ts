import { list } from '../format';
import type { Messages } from '../en';

const FIELD = { theme: 'tema', agency: 'dependencia', place: 'lugar', miles: 'millas', years: 'años', basis: 'fundamento', views: 'vista', program: 'programa', account: 'cuenta', status: 'momento del dinero', indicator: 'serie', layers: 'capa del mapa', measure: 'medida', year: 'año', series: 'serie de reuniones', order: 'orden', appearance: 'apariencia' };
const isField = (field: string): field is keyof typeof FIELD => field in FIELD;

export const address: Messages['address'] = {
  unknown: (field, values, nearest) =>
    `En los datos no está lo que la dirección nombra como ${isField(field) ? FIELD[field] : field}: ${list(values.map((value) => `«${value}»`), 'es')}.${nearest ? ` ¿Quiso decir ${nearest}?` : ''}`,
  unreadable: (field, values) => `No se puede leer lo que la dirección pide como ${isField(field) ? FIELD[field] : field}: ${list(values.map((value) => `«${value}»`), 'es')}. Se dejó fuera.`,
};
