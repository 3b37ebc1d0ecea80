import type { Messages } from '../en';
import { counted } from '../format';

export const view: Messages['view'] = {
  all: 'Todas las vistas, enlazadas',
  place: (at, of) => `Vista ${at} de ${of}`,
  why: 'Por qué se dibuja así',
  limits: 'Lo que no puede decir',
  method: {
    links: {
      why: 'Los dos países se miran a través de los temas: de un vistazo se ve quién lleva cada uno de cada lado y dónde un lado está vacío. Una línea es un vínculo entre una dependencia y un tema. Su trazo dice cómo se sabe: lo afirma el comunicado, lo documenta otra fuente o es lectura nuestra. Los dólares de una cuenta van junto a la dependencia que la administra, como barra en escala propia.',
      limits: 'El grosor de una línea no son dólares ni personas: cinco dependencias en un tema no significan más recursos que dos. Que no haya vínculo quiere decir que no se halló fuente pública, no que nadie trabaje en ello. Una cuenta paga más que los temas de esta sola reunión.',
    },
    border: {
      why: 'Una sola proyección, hecha una vez, conserva la frontera fiel en toda su extensión; la línea es la marca más fuerte porque todo lo demás se cuenta a partir de ella. El tamaño de un cruce es lo que pasa por él; los sectores se distinguen por muescas y nombres, y así el color queda para los temas.',
      limits: 'El tono de un sector es una sola cifra repartida en cientos de millas: no dice en qué punto. Las aprehensiones miden tanto el patrullaje como los cruces. Las riberas se mueven, de modo que los lugares sobre el río valen con unas diez millas de margen.',
    },
    strip: {
      why: 'Un mapa muestra por dónde va la línea; desenrollada, se ve cuánto mide. Cada carril está en el mismo marcador de milla, de modo que barrera, tránsito y aprehensiones se leen unos contra otros en una sola escala pareja, del Pacífico al Golfo.',
      limits: 'Al desenrollar se enderezan los meandros del río: lo que está cerca en el terreno puede quedar a millas de distancia sobre la línea. Los extremos de los sectores son los que describe la Patrulla Fronteriza, y sus propias millas suman más que la línea.',
    },
    funding: {
      why: 'Un programa y un momento a la vez, porque el mismo dólar se solicita, se asigna, se compromete y se entrega, y sumar dos de esos momentos lo cuenta doble. Lo solicitado va como marca en la escala de lo otorgado. Los totales acumulados tienen línea propia, pues no se apilan con los años.',
      limits: 'Los dólares son nominales: ninguno se ajustó por precios. Un año sin barra es un año sin registro, no un año sin dinero. Para un tema solo cuenta el dinero que una fuente vincula con él; el resto queda sin atribuir.',
    },
    matrix: {
      why: 'Los mismos vínculos de la primera figura, sin líneas que se crucen: las filas se comparan y los huecos se ven. El tamaño del punto es el papel; su textura, cómo lo sabemos. Las filas se ordenan por número, nombre, país o tema, porque cada orden responde a otra pregunta.',
      limits: 'Un punto grande dice que una dependencia encabeza, no cuánto hace. Dos dependencias en una misma columna no por eso trabajan juntas. Las columnas están tan llenas como el registro, y el de un país puede ser más completo que el del otro.',
    },
    indicators: {
      why: 'Cada serie tiene panel y escala propios, pues dos unidades en un eje sugieren un vínculo que nadie midió. La reunión se marca en cada uno. Los años que no se hallaron quedan abiertos, y los años desde los que una serie no es comparable llevan la razón.',
      limits: 'Lo que ocurrió después de la reunión no por eso ocurrió a causa de ella. La pendiente de un panel depende de su escala; las cifras de sus extremos, no. Los años fiscales y los naturales se rotulan como los cuenta la fuente.',
    },
    timeline: {
      why: 'Los compromisos cuelgan de la reunión que los hizo, con lo que fuentes posteriores muestran de cada uno, para leer la fila como pregunta y respuesta. Las fechas se dibujan con la exactitud que se conoce: un día es un punto; un año, un tramo.',
      limits: '“Sin rastro” dice lo que hallamos, no lo que se hizo. Que a un compromiso se le diera seguimiento no muestra que haya funcionado. Faltan las reuniones sin registro público, o figuran porque una cuenta posterior permite deducirlas.',
    },
    sources: {
      why: 'Cada documento pesa lo que descansa en él, porque una página con muchas fuentes puede apoyarse en una sola. Los tipos van aparte: lo que un gobierno dice de sí mismo, lo que otros reunieron, lo que publicó la prensa.',
      limits: 'Un documento muy citado no es por eso más cierto. Muchos se leyeron en copia, y algunos solo en parte; la nota de cada uno lo dice. Lo que nadie publicó no se puede citar.',
    },
  },
  documents: 'Documentos en que descansan estas filas',
  moreDocuments: (n) => counted(n, 'documento más', 'documentos más'),
  rows: (n) => counted(n, 'fila', 'filas'),
  neighbours: 'Otras vistas',
  previous: 'Vista anterior',
  next: 'Vista siguiente',
  noPage: 'No hay ninguna página en esta dirección',
  noPageText: 'Puede tener un error o la página puede haber cambiado de lugar.',
};
