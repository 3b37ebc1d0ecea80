import type { Messages } from '../en';

export const shortcuts: Messages['shortcuts'] = {
  title: 'Atajos de teclado',
  areOn: 'Los atajos de una tecla están activos',
  list: [
    ['/', 'buscar'], ['t', 'tabla de la vista enfocada'], ['f', 'vista enfocada a pantalla completa'], ['l', 'el otro idioma'], ['p', 'presentar'], ['?', 'esta lista'],
    ['Esc', 'cerrar, o quitar la selección'], ['Tab', 'de gráfica en gráfica'], ['← ↑ ↓ →', 'de marca en marca'], ['Enter', 'elegir la marca; con Mayús, sumarla'],
  ],
  notKept: 'Su navegador no permite guardar preferencias; valen solo para esta página.',
};
