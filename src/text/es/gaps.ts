import type { Messages } from '../en';
import { count, counted } from '../format';

export const gaps: Messages['gaps'] = {
  title: 'Lo que no se sabe',
  description: 'Un registro de vacíos, calculado con los datos: años sin dato, temas que nadie encabeza, vínculos que descansan en nuestra lectura, dinero que ninguna fuente vincula con un tema, compromisos sin rastro, cifras en disputa.',
  lede: (n, kinds) => `${count(n)} vacíos de ${kinds} tipos, contados a partir de los propios datos: cada uno es un lugar donde podría haber un registro y no se halló ninguno. Un lugar vacío nunca se dibuja como cero.`,
  back: 'Los datos',
  contents: 'Tipos de vacío',
  entries: (n) => counted(n, 'vacío', 'vacíos'),
  see: 'Verlo',
  seeOf: (name) => `Verlo: ${name}`,
  more: (n) => counted(n, 'línea más', 'líneas más'),
  kinds: {
    years: { name: 'Años sin dato', about: 'Entre el primer y el último año de una serie, de un programa o de un puerto. Lo anterior y lo posterior quizá nunca se contó.' },
    unled: { name: 'Temas que nadie encabeza', about: 'Ninguna fuente muestra que una dependencia de ese país lo encabece.' },
    inferred: { name: 'Vínculos solo inferidos', about: 'Ninguna fuente dice que la dependencia trabaje en el tema; así lo leemos nosotros, y decimos por qué.' },
    untied: { name: 'Dinero que ninguna fuente vincula con un tema', about: 'Montos de cooperación cuya fuente no dice para qué fueron. Algunos los vinculamos por lectura propia; ninguno se reparte entre temas.' },
    untraced: { name: 'Compromisos sin rastro', about: 'Se asumieron en una reunión; ningún documento posterior que hayamos hallado dice qué fue de ellos.' },
    disputed: { name: 'Cifras en disputa', about: 'Las fuentes no coinciden. Todas sus cifras están en los datos, y las vistas las señalan.' },
    meetings: { name: 'Reuniones conocidas a medias', about: 'Ningún texto que hayamos hallado dice cuándo fue, dónde o quién asistió.' },
    sought: { name: 'Buscado y no hallado', about: 'Lo que sabemos que existe, o existió, y no pudimos leer.' },
  },
  parts: { date: 'fecha', city: 'ciudad', attendance: 'quién asistió' },
  meeting: (n) => `reunión ${n}`,
  portOf: (port, measure) => `${port}: ${measure.charAt(0).toLowerCase()}${measure.slice(1)}`,
  statusOf: (program, status) => `${program} (${status})`,
  tie: (agency, theme) => `${agency} en ${theme}`,
  nobody: { US: (theme) => `${theme}: ninguna dependencia de Estados Unidos`, MX: (theme) => `${theme}: ninguna dependencia de México` },
  untied: { none: (n) => `${counted(n, 'monto', 'montos')} sin tema`, inferred: (n) => `${counted(n, 'monto vinculado', 'montos vinculados')} solo por nuestra lectura` },
  span: (from, to) => (from === to ? `año fiscal ${from}` : `años fiscales ${from} a ${to}`),
};
