import type { Messages } from '../en';
import { counted, list } from '../format';

export const theme: Messages['theme'] = {
  onePage: 'Todo en una página',
  place: (at, of) => `Tema ${at} de ${of}`,
  neighbours: 'Otros temas',
  previous: 'Tema anterior',
  next: 'Tema siguiente',
  documents: 'Documentos en que descansa esta página',
  facts: (n) => counted(n, 'dato', 'datos'),

  figures: 'Todas las cifras, por programa y estado',

  paper: {
    sources: 'Fuentes, según los números del texto',
    left: (n) => `y ${n} más en la página`,
    throughIssues: (agencies) => `Solo por sus asuntos: ${list(agencies, 'es')}.`,
    accounts: (accounts, agency) => `${list(accounts, 'es')}, a cargo de ${agency}`,
    version: (day, version) => `Datos al ${day}, versión ${version}`,
  },
};
