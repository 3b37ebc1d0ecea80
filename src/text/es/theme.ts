import type { Messages } from '../en';
import { counted } from '../format';

export const theme: Messages['theme'] = {
  onePage: 'Todo en una página',
  place: (at, of) => `Asunto ${at} de ${of}`,
  neighbours: 'Otros asuntos',
  previous: 'Asunto anterior',
  next: 'Asunto siguiente',
  documents: 'Documentos en que descansa esta página',
  facts: (n) => counted(n, 'dato', 'datos'),
};
