import type { Messages } from '../en';

export const notices: Messages['notices'] = {
  dismiss: 'Cerrar aviso',
  retry: 'Reintentar',
  loading: 'Cargando el resto de los datos…',
  offline: 'No se pudieron cargar los datos: no hay conexión. Lo que está en la página se queda y responderá cuando lleguen.',
  slow: 'Los datos tardan mucho en llegar. Lo que está en la página se queda.',
  http: (status) => `No se pudieron cargar los datos: el servidor respondió ${status}. Lo que está en la página se queda.`,
  notJson: 'Los datos llegaron dañados o incompletos y no se usaron. Lo que está en la página se queda.',
  schema: (rows, first) => `Los datos que llegaron no tienen la forma esperada (${rows === 1 ? 'un lugar' : `${rows} lugares`}, el primero ${first}) y no se usaron. Lo que está en la página se queda.`,
  unfetched: 'No se pudo cargar una parte de esta página. Revise la conexión y recargue.',
  crashed: 'No se pudo dibujar esta vista. Las demás no están afectadas.',
};
