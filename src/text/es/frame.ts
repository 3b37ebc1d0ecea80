import type { Messages } from '../en';

export const frame: Messages['frame'] = {
  actions: 'Qué puede hacer con esta vista',
  table: 'Tabla',
  hideTable: 'Ocultar tabla',
  embed: 'Insertar',
  toBriefing: 'A presentación',
  fullScreen: 'Pantalla completa',
  leaveFullScreen: 'Salir de pantalla completa',
  link: 'Enlace',
  linkCopied: 'Enlace copiado',
  linkByHand: (address) => `Copie esta dirección: ${address}`,
  csvTitle: 'Las filas en pantalla, en CSV',
  svgTitle: 'Esta vista como imagen vectorial, con título, leyenda y fuentes',
  pngTitle: (width) => `Esta vista como imagen de ${width} pixeles de ancho`,
  png2: 'PNG 2×',
  exportFailed: 'Este navegador no pudo hacer la imagen. Pruebe con SVG o imprima la página.',
  showAll: 'Ver todo de nuevo',
  printed: 'Ver esta figura impresa, sin script',
  loading: 'Cargando esta vista…',
  source: (page) => `Dos mil millas · ${page}`,
  version: (day, version) => `Datos al ${day}, versión ${version}`,
};
