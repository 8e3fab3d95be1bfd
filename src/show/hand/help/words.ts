import { defineWords, type Words } from '../../../base/words.ts';
import type { HelpTopic } from './topics.ts';

export const words = defineWords({
  en: { close: 'Close', all: 'All definitions' },
  es: { close: 'Cerrar', all: 'Todas las definiciones' },
});

/** The name of each topic, and what it means: facts of the data and the methods, never of this study. */
export const topicWords: Readonly<Record<HelpTopic, Words<'name' | 'text'>>> = {
  'border-kilometre': defineWords({
    en: {
      name: 'Border kilometre',
      text: 'An address along the border, counted on the boundary line of the International Boundary and Water Commission (IBWC / CILA) from the Pacific to the Gulf. It follows every bend of the Rio Grande / Río Bravo, so it is no distance: how far something moved is measured straight, with the bends smoothed. A place inland has the kilometre of the point of the line that is nearest to it, so places at a bend gather at one kilometre.',
    },
    es: {
      name: 'Kilómetro fronterizo',
      text: 'Una dirección a lo largo de la frontera, contada sobre la línea divisoria de la Comisión Internacional de Límites y Aguas (CILA / IBWC) del Pacífico al Golfo. Sigue cada curva del Río Bravo / Rio Grande, así que no es una distancia: cuánto se recorrió algo se mide en línea recta, con las curvas suavizadas. Un lugar tierra adentro tiene el kilómetro del punto de la línea que le queda más cerca, por eso los lugares junto a una curva se juntan en un kilómetro.',
    },
  }),
  'corridor-depth': defineWords({
    en: {
      name: 'Corridor and its depth',
      text: 'A corridor is a stretch of the border line and a depth: the land of both countries within that distance of the stretch, 150 km unless said otherwise. States and counties are its labels, not its area. Corridors overlap, so their totals must not be added. Records beyond the depth are counted and said to be off the axis; none is dropped without a word.',
    },
    es: {
      name: 'Corredor y su profundidad',
      text: 'Un corredor es un tramo de la línea divisoria y una profundidad: la tierra de ambos países a esa distancia del tramo o menos, 150 km si no se dice otra cosa. Los estados y condados son sus nombres, no su área. Los corredores se traslapan, así que sus totales no deben sumarse. Los registros más allá de la profundidad se cuentan y se dice que están fuera del eje; ninguno se descarta en silencio.',
    },
  }),
  resolution: defineWords({
    en: {
      name: 'Resolution of cells',
      text: 'Records are counted in hexagons of the H3 grid. An edge is about 26 km at resolution 4, 10 km at 5, 3.7 km at 6 and 1.4 km at 7. Finer cells hold fewer records each, more of them are held back, and a test has more cells to correct for. Cells of the corridor without records count as zero where somebody records; cells outside it do not exist.',
    },
    es: {
      name: 'Resolución de las celdas',
      text: 'Los registros se cuentan en hexágonos de la malla H3. Un lado mide cerca de 26 km en la resolución 4, 10 km en la 5, 3.7 km en la 6 y 1.4 km en la 7. Las celdas más finas tienen menos registros cada una, se reservan más y una prueba corrige por más celdas. Las celdas del corredor sin registros cuentan como cero donde alguien registra; las de afuera no existen.',
    },
  }),
  'encounter-apprehension': defineWords({
    en: {
      name: 'Apprehension, encounter',
      text: 'An apprehension is an arrest by the U.S. Border Patrol under immigration law (Title 8) between ports of entry. From March 2020 the publisher counts encounters: apprehensions, people found inadmissible at ports where those are included, and, until May 2023, expulsions under Title 42. Both are events, not people: the same person may be met several times, and repeat crossings rose under Title 42. Neither measures smugglers or prosecutions, nor how many crossed unseen.',
    },
    es: {
      name: 'Aprehensión, encuentro',
      text: 'Una aprehensión es una detención migratoria de la Patrulla Fronteriza de EE. UU. bajo la ley de inmigración (Título 8) entre cruces fronterizos. Desde marzo de 2020 la fuente cuenta encuentros: aprehensiones, personas inadmisibles en cruces donde estas se incluyen y, hasta mayo de 2023, expulsiones bajo el Título 42. Ambos son eventos, no personas: la misma persona puede aparecer varias veces, y los cruces repetidos aumentaron con el Título 42. Ninguno mide a traficantes ni procesamientos penales, ni cuántas personas cruzaron sin ser vistas.',
    },
  }),
  'people-records': defineWords({
    en: {
      name: 'Records or people',
      text: 'A record is one row of a source: an incident. People are those that a record names as dead or missing, or as met. Tests with a p stand on records, since people of one incident are not independent; counts of people describe. Sources that count events, as encounters do, have no count of people.',
    },
    es: {
      name: 'Registros o personas',
      text: 'Un registro es una fila de una fuente: un incidente. Las personas son las que un registro da por muertas o desaparecidas, o por encontradas. Las pruebas con p se hacen con registros, pues las personas de un mismo incidente no son independientes; los conteos de personas describen. Las fuentes que cuentan eventos, como los encuentros, no tienen conteo de personas.',
    },
  }),
  threshold: defineWords({
    en: {
      name: 'Threshold of small figures',
      text: 'Counts of your own records from 1 to one less than the threshold are held back everywhere: on screen, in tables, in files and in links. Where one held-back figure could be worked out from a total, another is held back with it. Public data, which anybody can look up, are shown in full unless you choose otherwise. Below 5 a reason is asked for, and it stands with the study.',
    },
    es: {
      name: 'Umbral de cifras pequeñas',
      text: 'Los conteos de sus propios registros de 1 hasta uno menos que el umbral se reservan en todas partes: en pantalla, en tablas, en archivos y en enlaces. Donde una cifra reservada podría deducirse de un total, se reserva otra con ella. Los datos públicos, que cualquiera puede consultar, se muestran completos salvo que usted elija otra cosa. Por debajo de 5 se pide una razón, que queda con el estudio.',
    },
  }),
  'nothing-known': defineWords({
    en: {
      name: 'Zero, suppressed, missing, not observed',
      text: 'Four different things, drawn in four ways. Zero: somebody records there and there was none; it is blank. Suppressed: there is a figure, too small to be shown; it is hatched. Missing: the source has no figure for that place and month; it has light dots. Not observed: nobody records there; it has no fill and a dotted edge. None of the last three is ever counted as zero.',
    },
    es: {
      name: 'Cero, reservado, sin dato, no observado',
      text: 'Cuatro cosas distintas, dibujadas de cuatro maneras. Cero: alguien registra ahí y no hubo ninguno; queda en blanco. Reservado por confidencialidad: hay una cifra, demasiado pequeña para mostrarse; va con trama de líneas. Sin dato: la fuente no tiene cifra de ese lugar y mes; lleva puntos claros. No observado: nadie registra ahí; no lleva relleno y el borde es punteado. Ninguno de los tres últimos se cuenta nunca como cero.',
    },
  }),
  'fiscal-year': defineWords({
    en: {
      name: 'U.S. fiscal year',
      text: 'It runs from 1 October to 30 September and has the name of the year in which it ends: fiscal year 2008 began in October 2007. U.S. agencies publish by it. A year of which some months are not out yet is marked as partial, and is compared with the same months of other years alone.',
    },
    es: {
      name: 'Año fiscal de EE. UU.',
      text: 'Va del 1 de octubre al 30 de septiembre y lleva el nombre del año en que termina: el año fiscal 2008 empezó en octubre de 2007. Las dependencias de EE. UU. publican según él. Un año del que todavía faltan meses se marca como parcial y se compara solo con los mismos meses de otros años.',
    },
  }),
  'title-8': defineWords({
    en: {
      name: 'Title 8 and Title 42',
      text: 'Title 8 is U.S. immigration law: apprehensions and findings of inadmissibility. Title 42 is public health law, under which people were expelled from March 2020 to May 2023. A series over both changes its definition twice; Title 8 alone is one series throughout.',
    },
    es: {
      name: 'Título 8 y Título 42',
      text: 'El Título 8 es la ley de inmigración de EE. UU.: aprehensiones y casos de inadmisibilidad. El Título 42 es ley de salud pública, con la que se expulsó a personas de marzo de 2020 a mayo de 2023. Una serie con ambos cambia de definición dos veces; el Título 8 solo es una misma serie de principio a fin.',
    },
  }),
  'scale-domain': defineWords({
    en: {
      name: 'What the colours span',
      text: 'Whole study: classes are made from all months and the whole border, so that a colour means the same figure whatever you choose, and two maps can be compared. This view: classes are made from what is shown now, so that small differences can be seen; the same colour then means another figure in another view.',
    },
    es: {
      name: 'Qué abarcan los colores',
      text: 'Todo el estudio: las clases salen de todos los meses y de toda la frontera, así que un color significa la misma cifra elija lo que elija, y dos mapas se pueden comparar. Esta vista: las clases salen de lo que se muestra ahora, para ver diferencias pequeñas; el mismo color significa entonces otra cifra en otra vista.',
    },
  }),
  classes: defineWords({
    en: {
      name: 'Classes',
      text: 'Quantile: as many places in each class. Natural breaks (Jenks): the limits for which figures within a class differ least. Equal: steps of one size. Standard deviation: steps about the mean. By hand: limits that you put. The same figures look calm or alarming with other limits, so the legend always has the limits and how many places each class holds. Classes of a method are its result and cannot be changed.',
    },
    es: {
      name: 'Clases',
      text: 'Cuantiles: igual número de lugares en cada clase. Cortes naturales (Jenks): los límites con los que menos difieren las cifras de una clase. Iguales: pasos de un mismo tamaño. Desviación estándar: pasos en torno a la media. A mano: los límites que usted ponga. Las mismas cifras se ven tranquilas o alarmantes con otros límites, por eso la leyenda siempre lleva los límites y cuántos lugares tiene cada clase. Las clases de un método son su resultado y no se pueden cambiar.',
    },
  }),
  opacity: defineWords({
    en: {
      name: 'Opacity',
      text: 'How much of what lies under a layer shows through. It changes no figure. Below about half, colours mix with those beneath and no longer match the legend exactly.',
    },
    es: {
      name: 'Opacidad',
      text: 'Cuánto deja ver una capa de lo que está debajo. No cambia ninguna cifra. Por debajo de la mitad, los colores se mezclan con los de abajo y ya no coinciden del todo con la leyenda.',
    },
  }),
  smoothing: defineWords({
    en: {
      name: 'Smoothing',
      text: 'Along the border: each 10 km shows the weighted mean of its neighbours within the chosen width, so that a ridge is seen through the noise of single records. It is for looking; tests are made on counts that are not smoothed. Rates of small areas may be shrunk towards the mean of all (empirical Bayes), since few records make a rate swing.',
    },
    es: {
      name: 'Suavizado',
      text: 'A lo largo de la frontera: cada 10 km muestran la media ponderada de sus vecinos dentro del ancho elegido, para ver una cresta entre el ruido de registros sueltos. Es para mirar; las pruebas se hacen con conteos sin suavizar. Las tasas de áreas pequeñas pueden acercarse a la media de todas (Bayes empírico), pues con pocos registros una tasa oscila mucho.',
    },
  }),
  comparison: defineWords({
    en: {
      name: 'Comparing two periods',
      text: 'The months chosen are set against earlier ones: those just before, the same months of earlier years, those before an event, or dates that you choose. Months that are partial or have no partner are cut from both sides. Where the two hold other months of the year, the sentence says that seasons differ. A difference says when figures changed, not why; an event beside it is no proof that it changed them.',
    },
    es: {
      name: 'Comparar dos periodos',
      text: 'Los meses elegidos se ponen frente a otros anteriores: los inmediatos, los mismos meses de años anteriores, los previos a un acontecimiento o las fechas que usted elija. Los meses parciales o sin pareja se cortan de ambos lados. Donde los dos tienen otros meses del año, la frase dice que las temporadas difieren. Una diferencia dice cuándo cambiaron las cifras, no por qué; un acontecimiento al lado no prueba que las haya cambiado.',
    },
  }),
  fdr: defineWords({
    en: {
      name: 'Significance and false discovery rate',
      text: 'p is how often chance alone would give a figure at least as far out. With hundreds of cells tested, many small p come by chance. The false discovery rate (Benjamini-Hochberg) corrects for that: of the cells marked FDR 5 %, about 5 in 100 are expected to be marked wrongly. It does not say why, nor that a place is dangerous. Without the correction far more cells are marked.',
    },
    es: {
      name: 'Significancia y tasa de falsos descubrimientos',
      text: 'p es qué tan seguido el puro azar daría una cifra al menos así de alejada. Con cientos de celdas probadas, muchas p pequeñas salen por azar. La tasa de falsos descubrimientos (Benjamini-Hochberg, FDR) corrige eso: de las celdas marcadas con FDR de 5 %, se espera que cerca de 5 de cada 100 estén mal marcadas. No dice por qué, ni que un lugar sea peligroso. Sin la corrección se marcan muchas más celdas.',
    },
  }),
  seeds: defineWords({
    en: {
      name: 'A run, its parameters and its seed',
      text: 'A run is one method on one choice of data, months and parameters. Where a method throws dice (permutations), the seed is where its random numbers begin: the same seed gives the same answer on every machine. Another seed gives nearly the same p; if the conclusion changes with it, there are too few permutations or too little data. Say whether a finding was chosen beforehand or found by looking: the second needs a fresh test.',
    },
    es: {
      name: 'Una ejecución, sus parámetros y su semilla',
      text: 'Una ejecución es un método con una elección de datos, meses y parámetros. Donde un método usa el azar (permutaciones), la semilla es el punto de partida de sus números: la misma semilla da la misma respuesta en cualquier máquina. Otra semilla da casi la misma p; si la conclusión cambia con ella, hay muy pocas permutaciones o muy pocos datos. Diga si un hallazgo se eligió de antemano o se encontró mirando: lo segundo pide una prueba nueva.',
    },
  }),
  'run-log': defineWords({
    en: {
      name: 'Run log',
      text: 'Every run of a method in this browser. The more of them, the more often one has a small p by chance. Holm corrects the p of the findings that are shown together. Each run can be repeated, and is kept with its data fingerprints, so that another person gets the same numbers.',
    },
    es: {
      name: 'Registro de ejecuciones',
      text: 'Cada ejecución de un método en este navegador. Cuantas más haya, más seguido alguna tiene una p pequeña por azar. Holm corrige las p de los hallazgos que se muestran juntos. Cada ejecución se puede repetir y se guarda con las huellas de sus datos, para que otra persona obtenga los mismos números.',
    },
  }),
  agreement: defineWords({
    en: {
      name: 'How far two findings agree',
      text: "Two maps of classes are set against each other, place by place. The share of places in the same class looks high where most are in none. Cohen's kappa takes off what chance would give: 1 is the same map, 0 is chance. Its p comes from maps of which one was moved along the border by random distances.",
    },
    es: {
      name: 'Cuánto coinciden dos hallazgos',
      text: 'Dos mapas de clases se ponen frente a frente, lugar por lugar. La parte de lugares en la misma clase parece alta donde casi todos están en ninguna. La kappa de Cohen descuenta lo que daría el azar: 1 es el mismo mapa, 0 es el azar. Su p sale de mapas en los que uno se recorrió a lo largo de la frontera distancias al azar.',
    },
  }),
  selection: defineWords({
    en: {
      name: 'Selection',
      text: 'What you mark on the map: by a rectangle, a lasso, a polygon, a stretch of kilometres, or areas that you press. The number selected and its table count what the filters let through. Exact points of public records are counted as they are; your own data in whole shown cells and months, so that no small outline picks out a person.',
    },
    es: {
      name: 'Selección',
      text: 'Lo que usted marca en el mapa: con un rectángulo, un lazo, un polígono, un tramo de kilómetros o áreas que toca. El número seleccionado y su tabla cuentan lo que dejan pasar los filtros. Los puntos exactos de registros públicos se cuentan tal cual; sus propios datos, en celdas y meses enteros a la vista, para que ningún contorno pequeño señale a una persona.',
    },
  }),
  pins: defineWords({
    en: {
      name: 'Pinned places',
      text: 'A click keeps what the pointer reads at a place: up to three. Beside each stands the difference to the first. A pin holds the place alone; its figure follows the filters.',
    },
    es: {
      name: 'Lugares fijados',
      text: 'Un clic conserva lo que se lee en un lugar: hasta tres. Junto a cada uno está la diferencia con el primero. Un lugar fijado guarda solo el lugar; su cifra sigue a los filtros.',
    },
  }),
  layers: defineWords({
    en: {
      name: 'Layers and their order',
      text: 'What is drawn on the map; the first of the list lies on top. The order is yours and never changes by itself. A layer that is hidden leaves the legend and every picture and file. A copy of a layer may have other classes, another opacity and a name of its own.',
    },
    es: {
      name: 'Capas y su orden',
      text: 'Lo que se dibuja en el mapa; la primera de la lista queda encima. El orden es suyo y nunca cambia solo. Una capa oculta sale de la leyenda y de toda imagen y archivo. La copia de una capa puede tener otras clases, otra opacidad y nombre propio.',
    },
  }),
  events: defineWords({
    en: {
      name: 'Events',
      text: 'Acts of the United States, of Mexico or of both, marked on the time axis with their source. A mark says when something began, not that it changed the figures. "Not verified" means that no official text was found for it.',
    },
    es: {
      name: 'Acontecimientos',
      text: 'Actos de Estados Unidos, de México o de ambos, marcados en el eje del tiempo con su fuente. Una marca dice cuándo empezó algo, no que haya cambiado las cifras. «No verificado» significa que no se halló un texto oficial.',
    },
  }),
  'own-places': defineWords({
    en: {
      name: 'Own corridors and things on the map',
      text: 'What you draw or load: corridors, routes, barriers, checkpoints, ports, agreements and areas, with their dates and source. They stay in the study. An area sums the points inside it; a route is a drawing of yours, never a finding about where people go.',
    },
    es: {
      name: 'Corredores y objetos propios del mapa',
      text: 'Lo que usted dibuja o carga: corredores, rutas, barreras, puntos de revisión, cruces fronterizos, acuerdos y áreas, con sus fechas y su fuente. Se quedan en el estudio. Un área suma los puntos que tiene dentro; una ruta es un dibujo suyo, nunca un hallazgo sobre por dónde va la gente.',
    },
  }),
  playback: defineWords({
    en: {
      name: 'Playback over time',
      text: 'Frames of one month, quarter or fiscal year, by themselves, in a sliding window, or cumulative. All frames have one scale, so that a brighter place is a larger figure and not another scale. A last frame that the data do not fill is left out.',
    },
    es: {
      name: 'Reproducción en el tiempo',
      text: 'Cuadros de un mes, un trimestre o un año fiscal, por sí solos, en ventana deslizante o acumulados. Todos los cuadros tienen una sola escala, así que un lugar más intenso es una cifra mayor y no otra escala. El último cuadro, si los datos no lo llenan, se deja fuera.',
    },
  }),
};
