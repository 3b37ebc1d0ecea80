import type { Messages } from '../en';
import { count } from '../format';

export const unroll: Messages['unroll'] = {
  unroll: 'Desenrollar la línea',
  rollUp: 'Volver a enrollarla',
  unrolled: 'Desenrollar la línea: ',
  scrolls: 'al desplazarse',
  scrollsHint: 'La línea se desenrolla al desplazarse más allá del mapa',
  saidStraight: 'La línea está desenrollada: una recta en la que cada milla mide lo mismo. Lo que está sobre ella conserva su milla.',
  saidMap: 'La línea está enrollada: el mapa.',
  allLanes: 'Todos los carriles de la franja',
  toMap: 'Enrollarla en el mapa',
  counted: (family, when, per) => `${family} por ${per === 1 ? 'milla' : `cada ${per} millas`}, ${when}; claro: el máximo de todos los años. Escala de raíz cuadrada`,
  states: 'Estados',
  mile: 'Milla',
  perMile: (value) => count(value >= 10 ? Math.round(value) : Number(value.toPrecision(2))),
};
