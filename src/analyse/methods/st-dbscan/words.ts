import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    meaning:
      'A cluster is a group of records that lie close together in place and in time: from each core record another is reached within the radius and the days, and so on. It is a description, no test: there is no p, and chance alone makes clusters too where records are many. It does not say why the records came together, nor that the place is dangerous.',
    caution:
      'Radius and days decide what is found: try others. A cluster can last much longer than the days, where one record follows the other. Days are those of the record, often the day when a body was found. Records placed at a town stand at one point; "exact locations alone" leaves them out. More careful recording in some months makes clusters of those months.',
    differs:
      'Birant & Kut have a third threshold, over the mean of a value in the cluster, which is not used here, nor in the Python package st_dbscan. Distances are great circles on a sphere of radius 6,371.0088 km; st_dbscan takes plane distances, ArcGIS chords of the globe where coordinates are degrees. Radius and days are inclusive, and the record itself counts. A border record within reach of two clusters goes to that of its nearest core record; other tools give it to the cluster found first. ArcGIS links a search time interval to its own DBSCAN. Here each side of the border is searched by itself.',
  },
  es: {
    meaning:
      'Un grupo es un conjunto de registros cercanos entre sí en lugar y en tiempo: desde cada registro núcleo se llega a otro dentro del radio y de los días, y así sucesivamente. Es una descripción, no una prueba: no hay p, y el azar por sí solo también forma grupos donde hay muchos registros. No dice por qué coincidieron los registros, ni que el lugar sea peligroso.',
    caution:
      'El radio y los días deciden lo que se halla: pruebe otros. Un grupo puede durar mucho más que los días, si un registro sigue a otro. Los días son los del registro, a menudo el día en que se halló un cuerpo. Los registros ubicados en una localidad están en un mismo punto; «solo ubicaciones exactas» los deja fuera. Un registro más cuidadoso en ciertos meses forma grupos de esos meses.',
    differs:
      'Birant y Kut tienen un tercer umbral, sobre la media de un valor en el grupo, que no se usa aquí ni en el paquete de Python st_dbscan. Las distancias son círculos máximos en una esfera de radio 6,371.0088 km; st_dbscan toma distancias planas; ArcGIS, cuerdas del globo si las coordenadas son grados. El radio y los días son inclusivos, y el propio registro cuenta. Un registro de borde al alcance de dos grupos va al de su núcleo más cercano; otras herramientas lo dan al grupo hallado primero. ArcGIS agrega a su DBSCAN un intervalo de tiempo de búsqueda. Aquí cada lado de la frontera se examina por separado.',
  },
});

export const radiusWords = defineWords({
  en: {
    name: 'Radius',
    help: 'Records no farther than this are near each other in place, in km of great circle.',
    why: 'Twice the radius that suits places alone: within 30 days records are far fewer, and 5 km leave nearly nine of ten alone on the U.S. side.',
  },
  es: {
    name: 'Radio',
    help: 'Los registros a no más de esta distancia son cercanos en lugar, en km de círculo máximo.',
    why: 'El doble del radio que conviene para lugares solos: en 30 días hay muchos menos registros, y 5 km dejan aislados a casi nueve de cada diez en el lado de EE. UU.',
  },
});

export const daysWords = defineWords({
  en: {
    name: 'Days',
    help: 'Records no more than this many days apart are near each other in time.',
    why: 'The day of a record is often the day of a find: shorter spans would be finer than what is known.',
  },
  es: {
    name: 'Días',
    help: 'Los registros con no más de esta diferencia de días son cercanos en tiempo.',
    why: 'El día de un registro es a menudo el de un hallazgo: lapsos más cortos serían más finos que lo que se sabe.',
  },
});

export const minPtsWords = defineWords({
  en: {
    name: 'Fewest records',
    help: 'A core record has at least this many records within the radius and the days, itself counted.',
    why: 'Five is the least that is no coincidence of a few finds; within a month most stretches have few records.',
  },
  es: {
    name: 'Mínimo de registros',
    help: 'Un registro núcleo tiene al menos este número de registros dentro del radio y de los días, contado él mismo.',
    why: 'Cinco es lo menos que no es coincidencia de unos cuantos hallazgos; en un mes la mayoría de los tramos tiene pocos registros.',
  },
});
