import type { ProblemCode } from '../../base/problem.ts';
import type { Words } from '../../base/words.ts';
import { defineWords } from '../../base/words.ts';

/** What happened and where. {places} are numbers and short names; a sentence must read well without them too. */
export const problemWords: Words<ProblemCode> = defineWords({
  en: {
    'file-empty': 'The file is empty: it holds no bytes.',
    'file-not-a-table': 'The file is not a table that can be read here.',
    'file-header-only': 'The file has a header and no rows.',
    'file-cut-in-quotes': 'The file ends inside a quoted cell: it was cut off.',
    'file-too-large': 'The file is too large to read.',
    'file-unreadable': 'The file is damaged, or could not be read to its end.',
    'file-other-crs': "The file's coordinates are not in degrees (longitude and latitude).",
    'part-missing': 'The file has no such sheet.',
    'file-bomb': 'The packed file would unpack to far more than it should.',
    'file-too-many': 'The archive holds too many files.',
    'file-protected': 'The file is protected by a password.',
    'file-other-workbook': 'The file is a workbook of a kind that is not read here.',
    'file-too-deep': 'The file is nested too deeply.',
    'file-too-wide': 'The file has too many columns.',
    'source-unknown': 'No known source has these columns.',
    'source-ambiguous-dates': 'The dates can be read as day first and as month first.',
    'corridor-data-broken': 'The map data of the app did not arrive whole.',
    'document-broken': 'The address, or the study inside the picture, is damaged.',
    'document-newer': 'The study was made with a newer version of Corredor.',
    'recipe-missing': 'The file holds no study.',
    'recipe-differs': 'The file was not made with all that is here now.',
    'data-differs': 'This file is not the one that the study was made with.',
    'data-asked-for': 'The study needs a file that is not here.',
    'too-few-events': 'There are too few events for this method, so no number is given.',
    'too-few-cells': 'There are too few cells for this method, so no number is given.',
    'too-few-areas': 'One sector has no shares to compare.',
    'too-few-zones': 'There are too few areas for this method, so no number is given.',
    'zones-missing': 'The areas that the study counts in are not loaded.',
    'denominator-missing': 'The figures that rates are per are not loaded, or have none of these areas.',
    'denominator-zero': 'The denominator is zero in every area, so there are no rates.',
    'areas-without-rate': 'Some areas have no denominator: they have no rate and are not tested.',
    'too-few-steps': 'There are too few steps of time for this method, so no number is given.',
    'radius-too-wide':
      'The radius takes in so much of the study area that nothing is left to compare with, so no number is given.',
    'side-left-out': 'One side of the border has too few events, or the radius covers all of them, so it was left out.',
    'too-many-pairs': 'More pairs of records lie within the last distance than can be counted here.',
    'no-variance': 'All cells, months or places are alike: there is nothing to tell apart, so no number is given.',
    'radius-covers-all':
      'The bandwidth or radius reaches over nearly all records, so nothing can be told apart and no number is given.',
    'bandwidth-below-cells':
      'Small figures are suppressed, so each record stands at the centre of its cell; the bandwidth is too small for such cells and no line is given.',
    'no-ridge': 'No line of records reaches the density cut-off, so no ridge is given.',
    'empty-period': 'There are no records in the chosen months.',
    'season-refused': 'This method needs every month of the year, and the filter leaves only some of them.',
    'too-few-permutations': 'There are too few permutations to reach a class of significance.',
    'break-crossed': 'The series changed its definition within these months, so they are not compared.',
    'periods-unequal': 'The two periods are not of the same length.',
    'periods-overlap': 'The two periods share months.',
    'too-few-blocks': 'The periods have too few blocks of months, so p or the intervals are left out.',
    'too-few-dates':
      'The series has fewer than 19 other dates with windows as long, too few to tell a change at this date from years that drift, so p is left out. The exchange of months alone cannot tell them apart.',
    'too-few-years': 'A period has fewer than three years, so no band is given for the shares.',
    'areas-missing': 'An area that this compares was not chosen, or is not in the study any more.',
    'areas-overlap': 'Two of the areas share land or records, so that what changes in one changes in the other.',
    'place-without-sectors': 'Figures of sectors are never divided, and no whole sector lies in one of the places.',
    'date-missing': 'No date was chosen, or its event is not in the study any more.',
    'before-records':
      'Records of single incidents begin later than this needs. Before that there are sector totals only.',
    'outside-series': 'The figures do not reach over the months before and after this date.',
    'control-zero':
      'The control has no events in one of the periods, so that nothing can be divided by it: the quotient has no number.',
    'success-zero':
      'The treated area changed exactly as the control did: there is nothing to compare the buffer with, and the quotient has no number.',
    'success-not-negative':
      'The treated area did not fall against the control: the success quotient is not negative, and the displacement quotient has no meaning.',
    'interval-unbounded':
      'In many draws of the months the treated area did not fall against the control: the quotient has no interval with ends.',
    'not-converged':
      'The regression did not come to an answer: too many months without events, or months of the year that never have one.',
    'figures-missing': 'The data that this needs are not loaded, or have no figure in these months.',
    'routes-missing': 'No named route is there to give records to.',
    'method-unknown': 'The study asks for a method that this version does not have.',
    'criterion-unknown': 'The study asks for a criterion that this version does not have.',
    'raw-counts-unconfirmed': 'Counts of regions of unequal size are compared with a reason alone.',
    'criteria-without-figures': 'Some criteria have no figure of any candidate: they take no part in the ranking.',
    'criteria-alike': 'Some criteria have the same figure for every candidate: they tell none apart.',
    'no-weights': 'No criterion that has figures has a weight, so nothing is ranked.',
    'too-few-regions': 'Fewer than two regions have a figure, so there is no ranking.',
    'own-data-refused':
      'This method needs the days and places of single records, which do not leave the file while small figures are suppressed.',
    'own-data-finer':
      'These cells are smaller than those on the map. Small figures are suppressed in the cells of the map, and smaller ones would give them away.',
    'agreement-without-classes':
      'One of the two findings calls no place hot or cold, so their maps cannot be compared.',
    'agreement-units-differ':
      'The two findings were counted in different cells or areas, so their maps cannot be compared.',
    'parameter-invalid': 'A parameter of the method has a value that is not allowed.',
    'export-blank': 'The picture came out blank, so it was not saved.',
    'export-too-large': 'The picture is larger than this machine can draw.',
    'export-failed': 'The file could not be written.',
    'charts-missing': 'None of these sheets holds a chart.',
    'film-failed': 'The browser stopped while it wrote the film.',
    'engine-failed': 'A calculation stopped because of a fault in the app.',
    'storage-full': 'This browser has no room left to keep the study.',
  },
  es: {
    'file-empty': 'El archivo está vacío: no contiene ningún byte.',
    'file-not-a-table': 'El archivo no es una tabla que pueda leerse aquí.',
    'file-header-only': 'El archivo tiene encabezado y ninguna fila.',
    'file-cut-in-quotes': 'El archivo termina dentro de una celda entre comillas: quedó cortado.',
    'file-too-large': 'El archivo es demasiado grande para leerse.',
    'file-unreadable': 'El archivo está dañado o no pudo leerse hasta el final.',
    'file-other-crs': 'Las coordenadas del archivo no están en grados (longitud y latitud).',
    'part-missing': 'El archivo no tiene esa hoja.',
    'file-bomb': 'El archivo comprimido se expandiría a mucho más de lo debido.',
    'file-too-many': 'El archivo comprimido contiene demasiados archivos.',
    'file-protected': 'El archivo está protegido con contraseña.',
    'file-other-workbook': 'El archivo es un libro de un tipo que aquí no se lee.',
    'file-too-deep': 'El archivo está anidado con demasiada profundidad.',
    'file-too-wide': 'El archivo tiene demasiadas columnas.',
    'source-unknown': 'Ninguna fuente conocida tiene estas columnas.',
    'source-ambiguous-dates': 'Las fechas pueden leerse con el día primero y con el mes primero.',
    'corridor-data-broken': 'Los datos del mapa de la aplicación no llegaron completos.',
    'document-broken': 'La dirección, o el estudio dentro de la imagen, está dañada.',
    'document-newer': 'El estudio se hizo con una versión más nueva de Corredor.',
    'recipe-missing': 'El archivo no contiene ningún estudio.',
    'recipe-differs': 'El archivo no se hizo con todo lo que hay aquí ahora.',
    'data-differs': 'Este archivo no es el que se usó para hacer el estudio.',
    'data-asked-for': 'El estudio necesita un archivo que no está aquí.',
    'too-few-events': 'Hay muy pocos eventos para este método; por eso no se da ningún número.',
    'too-few-cells': 'Hay muy pocas celdas para este método; por eso no se da ningún número.',
    'too-few-areas': 'Un solo sector no tiene participaciones que comparar.',
    'too-few-zones': 'Hay muy pocas áreas para este método; por eso no se da ningún número.',
    'zones-missing': 'Las áreas en que cuenta el estudio no están cargadas.',
    'denominator-missing':
      'Las cifras del denominador de las tasas no están cargadas o no tienen ninguna de estas áreas.',
    'denominator-zero': 'El denominador es cero en todas las áreas; por eso no hay tasas.',
    'areas-without-rate': 'Algunas áreas no tienen denominador: no tienen tasa y no se prueban.',
    'too-few-steps': 'Hay muy pocos pasos de tiempo para este método; por eso no se da ningún número.',
    'radius-too-wide':
      'El radio abarca tanto del área de estudio que no queda con qué comparar; por eso no se da ningún número.',
    'side-left-out': 'Un lado de la frontera tiene muy pocos eventos, o el radio los cubre todos; por eso quedó fuera.',
    'too-many-pairs': 'Hay más pares de registros dentro de la última distancia de los que aquí se pueden contar.',
    'no-variance':
      'Todas las celdas, los meses o los lugares son iguales: no hay nada que distinguir y no se da ningún número.',
    'radius-covers-all':
      'El ancho de banda o radio abarca casi todos los registros: no se distingue nada y no se da ningún número.',
    'bandwidth-below-cells':
      'Las cifras pequeñas se reservan y cada registro está en el centro de su celda; el ancho de banda es demasiado pequeño para esas celdas y no se da ninguna línea.',
    'no-ridge': 'Ninguna línea de registros alcanza el corte de densidad; por eso no se da ninguna cresta.',
    'empty-period': 'No hay registros en los meses elegidos.',
    'season-refused': 'Este método necesita todos los meses del año y el filtro solo deja algunos.',
    'too-few-permutations': 'Hay muy pocas permutaciones para alcanzar una clase de significancia.',
    'break-crossed': 'La serie cambió de definición dentro de estos meses; por eso no se comparan.',
    'periods-unequal': 'Los dos periodos no tienen la misma duración.',
    'periods-overlap': 'Los dos periodos comparten meses.',
    'too-few-blocks': 'Los periodos tienen muy pocos bloques de meses; por eso se omite p o los intervalos.',
    'too-few-dates':
      'La serie tiene menos de 19 fechas más con ventanas igual de largas, muy pocas para distinguir un cambio en esta fecha de años que varían poco a poco; por eso se omite p. El intercambio de meses por sí solo no los distingue.',
    'too-few-years': 'Un periodo tiene menos de tres años; por eso no se da banda para las participaciones.',
    'areas-missing': 'No se eligió una de las áreas que se comparan, o ya no está en el estudio.',
    'areas-overlap': 'Dos de las áreas comparten terreno o registros, así que lo que cambia en una cambia en la otra.',
    'place-without-sectors':
      'Las cifras de los sectores nunca se dividen, y en uno de los lugares no cabe ningún sector completo.',
    'date-missing': 'No se eligió ninguna fecha, o su acontecimiento ya no está en el estudio.',
    'before-records':
      'Los registros de incidentes empiezan después de lo que esto necesita. Antes solo hay totales por sector.',
    'outside-series': 'Las cifras no alcanzan los meses antes y después de esta fecha.',
    'control-zero':
      'El área de control no tiene eventos en uno de los periodos y no se puede dividir entre ella: el cociente no tiene número.',
    'success-zero':
      'El área tratada cambió exactamente como la de control: no hay con qué comparar la zona vecina, y el cociente no tiene número.',
    'success-not-negative':
      'El área tratada no bajó frente a la de control: el cociente de éxito no es negativo, y el cociente de desplazamiento espacial de los eventos no tiene sentido.',
    'interval-unbounded':
      'En muchas extracciones de los meses el área tratada no bajó frente a la de control: el cociente no tiene un intervalo con extremos.',
    'not-converged':
      'La regresión no llegó a una respuesta: demasiados meses sin eventos, o meses del año que nunca tienen uno.',
    'figures-missing': 'Los datos que esto necesita no están cargados o no tienen cifra en estos meses.',
    'routes-missing': 'No hay ninguna ruta con nombre a la que asignar registros.',
    'method-unknown': 'El estudio pide un método que esta versión no tiene.',
    'criterion-unknown': 'El estudio pide un criterio que esta versión no tiene.',
    'raw-counts-unconfirmed': 'Los conteos de regiones de tamaño desigual se comparan solo con un motivo.',
    'criteria-without-figures':
      'Algunos criterios no tienen cifra de ninguna región candidata: no participan en la clasificación.',
    'criteria-alike': 'Algunos criterios tienen la misma cifra en todas las candidatas: no distinguen a ninguna.',
    'no-weights': 'Ningún criterio con cifras tiene peso, así que no se clasifica nada.',
    'too-few-regions': 'Menos de dos regiones tienen cifra, así que no hay clasificación.',
    'own-data-refused':
      'Este método necesita los días y lugares de registros individuales, que no salen del archivo mientras las cifras pequeñas se reservan.',
    'own-data-finer':
      'Estas celdas son más pequeñas que las del mapa. Las cifras pequeñas se reservan en las celdas del mapa, y otras menores las delatarían.',
    'agreement-without-classes':
      'Uno de los dos hallazgos no clasifica lugares como calientes o fríos; sus mapas no se pueden comparar.',
    'agreement-units-differ':
      'Los dos hallazgos se contaron en celdas o áreas distintas; sus mapas no se pueden comparar.',
    'parameter-invalid': 'Un parámetro del método tiene un valor que no se permite.',
    'export-blank': 'La imagen salió en blanco y no se guardó.',
    'export-too-large': 'La imagen es más grande de lo que esta máquina puede dibujar.',
    'export-failed': 'No se pudo escribir el archivo.',
    'charts-missing': 'Ninguna de estas láminas tiene una gráfica.',
    'film-failed': 'El navegador se detuvo al escribir la película.',
    'engine-failed': 'Un cálculo se detuvo por una falla de la aplicación.',
    'storage-full': 'Este navegador ya no tiene espacio para guardar el estudio.',
  },
});
