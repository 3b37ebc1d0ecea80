import { list } from '../format';
import type { Messages } from '../en';

const FIELD = { theme: 'un tema', agency: 'una dependencia', place: 'un lugar', miles: 'millas', years: 'años', basis: 'un fundamento', views: 'una vista', order: 'un orden', appearance: 'una apariencia' };
const isField = (field: string): field is keyof typeof FIELD => field in FIELD;

export const notices: Messages['notices'] = {
  dismiss: 'Cerrar aviso',
  retry: 'Reintentar',
  loading: 'Cargando el resto de los datos…',
  unknown: (field, values, nearest) =>
    `La dirección nombra ${isField(field) ? FIELD[field] : field} que no está en los datos: ${list(values.map((value) => `«${value}»`), 'es')}.${nearest ? ` ¿Quiso decir ${nearest}?` : ''}`,
  unreadable: (field, values) => `La dirección pide ${isField(field) ? FIELD[field] : field} que no se puede leer: ${list(values.map((value) => `«${value}»`), 'es')}. Se dejó fuera.`,
  offline: 'No se pudieron traer los datos: no hay conexión. Lo que está en la página se queda y responderá cuando lleguen.',
  slow: 'Los datos tardan mucho en llegar. Lo que está en la página se queda.',
  http: (status) => `No se pudieron traer los datos: el servidor respondió ${status}. Lo que está en la página se queda.`,
  notJson: 'Los datos llegaron dañados o incompletos y no se usaron. Lo que está en la página se queda.',
  schema: (rows, first) => `Los datos que llegaron no tienen la forma esperada (${rows === 1 ? 'un lugar' : `${rows} lugares`}, el primero ${first}) y no se usaron. Lo que está en la página se queda.`,
  storage: 'Su navegador no permite guardar preferencias; valen solo para esta página.',
  unfetched: 'Una parte de esta página no se pudo traer. Revise la conexión y vuelva a cargar.',
  crashed: 'No se pudo dibujar esta vista. Las demás no están afectadas.',
};
