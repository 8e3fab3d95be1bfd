import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    meaning:
      'A ridge is a line along which records lie closest together: to either side there are fewer. It is a route read from the records, not one that was given, and nobody is known to have travelled along it. Two periods’ ridges are laid over one another; their distance is printed with what no change would give, as ridges of other months lie apart too, and with how many other dates have ridges as far apart: p is the larger of the two. It does not say why they moved.',
    caution:
      'Where a route bends with radius R, its ridge is drawn inwards by about h² / 2R (h the bandwidth: 2 km for 20 km and a bend of 100 km), and bends tighter than 2 h are cut off; both periods share this. Two routes nearer than about 2 h are one ridge. The two sides of the border are recorded differently, and not alike in every year: look at one side alone too. Where recording has changed, a ridge can appear without a change in the world. A round heap of records, one town alone, has no ridge; beyond its last records a ridge goes on for about h. Ridges shorter than h or below the cut-off are not drawn; a distance also counts ridges that one period alone has. Figures of areas take no part. Where records drift from year to year, ridges of many dates lie apart: with fewer than 19 other dates no p is claimed. Of more than 60 other dates, 60 evenly spaced ones are looked at.',
    differs:
      'R ks (kdr) finds the same lines: the ridge of the density and of its logarithm are one, and ks scales the data first unless told not to (pre = FALSE). Here the bandwidth is one number in km, the same in both periods; ks takes a matrix by a plug-in rule, too wide along a border. Steps are lengthened to Newton’s, so a start may end at another place of the same ridge. A ridge must bend down across by at least 0.1 / h² and no less than it bends up along (Lindeberg 1998): valleys between two routes are none, which ks may list. Kernels end at 5 h, where 4 millionths of their height are left. Places on ridges are joined by their minimum spanning forest with links of at most 1.25 h, cut into longest paths; ks gives points alone. ArcGIS and CrimeStat have no such method. Distances are straight lines in an equal-area plane (Albers), true to 0.15 %; they are not measured along the border. Resampled and exchanged months are searched from a mesh of h with the records of each square of h / 8 put together, the ridges shown from a mesh of h / 2 with every record; for p either period is thinned at random to the records of the one that has fewer, and two dates to as many records each; p is no smaller than the rank of the date.',
  },
  es: {
    meaning:
      'Una cresta es una línea a lo largo de la cual los registros están más juntos: a ambos lados hay menos. Es una ruta leída de los registros, no una ruta dada, y no consta que nadie la haya recorrido. Las crestas de dos periodos se ponen una sobre otra; su distancia se imprime junto con la que daría la falta de cambio, pues las crestas de otros meses también se separan, y con cuántas otras fechas tienen crestas igual de alejadas: p es la mayor de las dos. No dice por qué se movieron.',
    caution:
      'Donde una ruta da vuelta con radio R, su cresta queda hacia adentro cerca de h² / 2R (h es el ancho de banda: 2 km con 20 km y una curva de 100 km), y las curvas más cerradas que 2 h se cortan; los dos periodos lo comparten. Dos rutas a menos de unas 2 h son una sola cresta. Los dos lados de la frontera se registran de manera distinta, y no igual todos los años: vea también un solo lado. Donde cambió el registro puede aparecer una cresta sin que nada cambiara en la realidad. Un montón redondo de registros, una localidad sola, no tiene cresta; más allá de sus últimos registros una cresta sigue cerca de h. No se dibujan crestas más cortas que h ni por debajo del corte; la distancia cuenta también las crestas que solo tiene un periodo. Las cifras de áreas no participan. Donde los registros varían poco a poco de año en año, las crestas de muchas fechas se separan: con menos de 19 fechas más no se afirma ninguna p. Si hay más de 60 fechas, se miran 60 a pasos iguales.',
    differs:
      'R ks (kdr) halla las mismas líneas: la cresta de la densidad y la de su logaritmo son una, y ks escala antes los datos si no se le dice lo contrario (pre = FALSE). Aquí el ancho de banda es un solo número en km, igual en los dos periodos; ks toma una matriz por una regla de sustitución (plug-in), demasiado ancha a lo largo de una frontera. Los pasos se alargan a los de Newton; por eso un inicio puede terminar en otro lugar de la misma cresta. Una cresta debe curvarse hacia abajo a lo ancho al menos 0.1 / h² y no menos de lo que se curva hacia arriba a lo largo (Lindeberg 1998): los valles entre dos rutas no lo son, y ks puede listarlos. Los núcleos terminan a 5 h, donde quedan 4 millonésimas de su altura. Los lugares de las crestas se unen con su bosque generador mínimo, con enlaces de 1.25 h a lo más, cortado en los caminos más largos; ks da solo puntos. ArcGIS y CrimeStat no tienen un método así. Las distancias son líneas rectas en un plano equivalente (Albers), exactas a 0.15 %; no se miden a lo largo de la frontera. Los meses remuestreados e intercambiados se buscan desde una malla de h con los registros de cada cuadro de h / 8 reunidos; las crestas que se muestran, desde una malla de h / 2 con cada registro; para p cada periodo se reduce al azar a los registros del que tiene menos, y dos fechas a otros tantos registros cada una; p no es menor que el lugar de la fecha.',
  },
});

export const paramWords = {
  bandwidthKm: defineWords({
    en: {
      name: 'Bandwidth',
      help: 'Standard deviation of the Gaussian that each record is spread with, in km. Bends with a radius under twice the bandwidth are lost. Try 10 and 40: a finding should hold.',
      why: 'Half the radius of the bends that a route through desert or along a river makes here (40 km), and no less than what a record placed at a town or county leaves open. A rule from the spread of all records would be near 190 km along this border.',
    },
    es: {
      name: 'Ancho de banda',
      help: 'Desviación estándar del gaussiano con que se reparte cada registro, en km. Se pierden las curvas de radio menor que el doble. Pruebe 10 y 40: un hallazgo debe sostenerse.',
      why: 'La mitad del radio de las curvas que una ruta por el desierto o a lo largo de un río hace aquí (40 km), y no menos de lo que deja abierto un registro ubicado en una localidad o un condado. Una regla a partir de la dispersión de todos los registros daría cerca de 190 km a lo largo de esta frontera.',
    },
  }),
  cutoff: defineWords({
    en: {
      name: 'Density cut-off',
      help: 'Share of the period’s highest ridge, in percent, below which no ridge is drawn. Three records at one place are needed in any case.',
      why: 'At 5 % the long routes between the busy places are still there, and lines through a handful of records are not.',
    },
    es: {
      name: 'Corte de densidad',
      help: 'Porcentaje de la cresta más alta del periodo debajo del cual no se dibuja ninguna. En todo caso hacen falta tres registros en un mismo lugar.',
      why: 'Con 5 % siguen ahí las rutas largas entre los lugares con más registros, y no las líneas por un puñado de ellos.',
    },
  }),
  sides: defineWords({
    en: {
      name: 'Sides of the border',
      help: 'One side alone takes its own records only.',
      why: 'A route crosses the border, and its ridge should not be cut there. The sides are recorded differently: try one alone.',
      both: 'Both',
      us: 'United States',
      mexico: 'Mexico',
    },
    es: {
      name: 'Lados de la frontera',
      help: 'Un solo lado toma únicamente sus propios registros.',
      why: 'Una ruta cruza la frontera y su cresta no debe cortarse ahí. Los lados se registran de manera distinta: pruebe uno solo.',
      both: 'Los dos',
      us: 'Estados Unidos',
      mexico: 'México',
    },
  }),
  draws: defineWords({
    en: {
      name: 'Draws',
      help: 'How often months are exchanged between the periods, for p, and how often they are resampled, for the bands.',
      why: 'With 99 the smallest p is 0.01, and the run takes seconds. Take 999 for a finding that you pass on.',
    },
    es: {
      name: 'Extracciones',
      help: 'Cuántas veces se intercambian los meses entre los periodos, para p, y cuántas se remuestrean, para las bandas.',
      why: 'Con 99 la p más pequeña es 0.01 y el cálculo tarda segundos. Use 999 para un hallazgo que se va a compartir.',
    },
  }),
  blockMonths: defineWords({
    en: {
      name: 'Months in a block',
      help: 'Months that are exchanged and resampled together.',
      why: 'Whole months, never days: events of one month belong together. Take more where neighbouring months are alike.',
    },
    es: {
      name: 'Meses por bloque',
      help: 'Meses que se intercambian y se remuestrean juntos.',
      why: 'Meses completos, nunca días: los eventos de un mes van juntos. Use más donde los meses vecinos se parecen.',
    },
  }),
};
