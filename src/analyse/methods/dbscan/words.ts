import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    meaning:
      'A cluster is a group of records that lie close together: from each core record another is reached within the radius, and so on. It is a description, no test: there is no p, and chance alone makes clusters too where records are many. It does not say why records lie there, nor that the place is dangerous.',
    caution:
      'The radius decides what is found: look at the curve of distances and try others. Records placed at a town stand at one point and make a cluster by themselves; "exact locations alone" leaves them out. Where people are recorded more carefully, clusters are found more easily. Clusters that a long chain of records holds together are wide without being dense.',
    differs:
      'Distances are great circles on a sphere of radius 6,371.0088 km, as in Turf; scikit-learn’s haversine gives them in radians. R dbscan and QGIS take plane distances in the units of the coordinates, ArcGIS chords of the globe where those are degrees. The radius is inclusive and the record itself counts, as in R dbscan and scikit-learn. A border record within reach of two clusters goes to that of its nearest core record; other tools give it to the cluster found first. ArcGIS also has HDBSCAN and OPTICS, which hold no single radius, and QGIS can leave border records out (DBSCAN*). Here each side of the border is searched by itself.',
  },
  es: {
    meaning:
      'Un grupo es un conjunto de registros cercanos entre sí: desde cada registro núcleo se llega a otro dentro del radio, y así sucesivamente. Es una descripción, no una prueba: no hay p, y el azar por sí solo también forma grupos donde hay muchos registros. No dice por qué los registros están ahí, ni que el lugar sea peligroso.',
    caution:
      'El radio decide lo que se halla: mire la curva de distancias y pruebe otros. Los registros ubicados en una localidad están en un mismo punto y forman un grupo por sí solos; «solo ubicaciones exactas» los deja fuera. Donde se registra con más cuidado se hallan grupos con más facilidad. Los grupos que une una larga cadena de registros son extensos sin ser densos.',
    differs:
      'Las distancias son círculos máximos en una esfera de radio 6,371.0088 km, como en Turf; la haversine de scikit-learn las da en radianes. R dbscan y QGIS toman distancias planas en las unidades de las coordenadas; ArcGIS, cuerdas del globo si son grados. El radio es inclusivo y el propio registro cuenta, como en R dbscan y scikit-learn. Un registro de borde al alcance de dos grupos va al de su núcleo más cercano; otras herramientas lo dan al grupo hallado primero. ArcGIS tiene también HDBSCAN y OPTICS, que no mantienen un solo radio, y QGIS puede dejar fuera los registros de borde (DBSCAN*). Aquí cada lado de la frontera se examina por separado.',
  },
});

export const radiusWords = defineWords({
  en: {
    name: 'Radius',
    help: 'Records no farther than this are near each other, in km of great circle.',
    why: 'Of the IOM records on the U.S. side, half have their tenth nearest within 4.5 km, where the curve of distances begins to bend. With 10 km the Arizona desert runs together into one cluster of 1,651 records.',
  },
  es: {
    name: 'Radio',
    help: 'Los registros a no más de esta distancia son cercanos entre sí, en km de círculo máximo.',
    why: 'De los registros de la OIM en el lado de EE. UU., la mitad tiene su décimo más cercano a menos de 4.5 km, donde la curva de distancias empieza a doblarse. Con 10 km el desierto de Arizona se une en un solo grupo de 1,651 registros.',
  },
});
