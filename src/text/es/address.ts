import type { Messages } from '../en';

const FIELD = { theme: 'tema', agency: 'dependencia', place: 'lugar', miles: 'millas', years: 'años', basis: 'fundamento', views: 'vista', program: 'programa', account: 'cuenta', status: 'momento del dinero', indicator: 'serie', layers: 'capa del mapa', measure: 'medida', year: 'año', series: 'serie de reuniones', order: 'orden', appearance: 'apariencia', lang: 'idioma' };
const isField = (field: string): field is keyof typeof FIELD => field in FIELD;

export const address: Messages['address'] = {
  unknown: (field, value) => `En los datos no está lo que la dirección nombra como ${isField(field) ? FIELD[field] : field}: “${value}”.`,
  noView: (value) => `La dirección pide una vista que este sitio no tiene: “${value}”.`,
  meant: '¿Quiso decir',
  unreadable: (field, value) => `No se puede leer lo que la dirección pide como ${isField(field) ? FIELD[field] : field}: “${value}”. Se dejó fuera.`,
};
