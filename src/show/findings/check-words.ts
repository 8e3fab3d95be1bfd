import { defineWords } from '../../base/words.ts';

/** How a finding is checked with another tool; the names of files and columns are the same in both languages. */
export const checkWords = defineWords({
  en: {
    fileName: 'how-to-check',
    title: 'How to check this result in R or GeoDa',
    run: '{method} ({id}, version {version}, seed {seed})',
    about: 'Counted: {measure}. Months: {from} to {to}. {source}',
    synthetic: 'SYNTHETIC DATA: made up, about no one.',
    params: 'Parameters: {params}',
    suppressed: '<{least}',
    notObserved: 'Not observed',
    values:
      'values.csv: one line a place (UTF-8, header first). id; lon and lat of its centre, WGS 84; side of the border; family: the places that are tested together, empty where a place is not tested; records; people; value: what was tested; then what the app got; note: why a figure is empty.',
    'tested.records': 'value is the number of records.',
    'tested.people': 'value is the number of people.',
    'tested.rate': 'value is the rate: {count} per {per} of "{denominator}"; base is the denominator.',
    'tested.smoothed':
      'value is the Empirical Bayes rate (Marshall 1991), per {per} of "{denominator}", smoothed within each side; base is the denominator.',
    'tested.index':
      'value is the Empirical Bayes index (Assunção and Reis 1999) of records per "{denominator}", within each side; base is the denominator.',
    ratesHeld: 'Rates of your own data do not leave the app: value is empty.',
    gal: "neighbours.gal: neighbours in GeoDa's form, binary, never across families; places that are not tested have none. The place itself is not listed.",
    'by.rings': 'Neighbours: up to {amount} rings of cells, or areas that touch (neighbours of neighbours for 2).',
    'by.distance': 'Neighbours: all places of the family whose centres lie within {amount} km (great circle).',
    'by.nearest': 'Neighbours: the {amount} places of the family with the nearest centres; this need not be mutual.',
    noGal: 'There is no file of neighbours: this method has none.',
    families:
      'For GeoDa there is a pair of files for each family (us.csv with us.gal, mexico.csv with mexico.gal): GeoDa takes its mean over all lines of a table.',
    months: 'months.csv: records and people by place and month; months without any are not listed.',
    steps: 'steps.csv: records of every tested place in every step of time.',
    series: 'series.csv: one line a month and series; an empty value is a month without a figure.',
    held: 'Made from the figures that are shown: what was held back (the note says <{least}) is not in these files, and months that were held back are not listed.',
    heldRows: 'The app ran on the records: another tool may differ where figures were held back.',
    heldToo: 'The app ran on the same figures: those that are shown.',
    gi: 'Gi*: binary weights, the place itself included (include.self, style "B"); s with divisor n; mean and s over the family. p: the exact binomial tail, doubled, or conditional permutation, as the parameter "significance" says. Classes: Benjamini-Hochberg (p.adjust, "BH") over each family by itself, at 1, 5 and 10 %.',
    moran:
      'Local Moran\'s I: row-standardised weights without the place itself (style "W"), m2 with divisor n (mlvar = TRUE). Places without neighbours are left out. Benjamini-Hochberg over each family by itself. Permutations differ by their random numbers.',
    emerging:
      'Gi* over space and time: a bin has the neighbours of its place at its own step and at {back} before; mean and s (divisor n) over all bins of the family. The column z is that of the last step. Categories need p after Benjamini-Hochberg over all bins of the family.',
    scan: 'SaTScan: case file months.csv (id, records, month), coordinates values.csv (id, lat, lon) with one family at a time, time precision month, circular window. cluster in values.csv: 1 is the most likely; 0 is none. Replications differ by their random numbers.',
    concentration:
      'Shares, Lorenz curve and Gini are over all tested places, empty ones too. By kilometres, a record counts at its own kilometre and not at that of its cell.',
    trend:
      'The seasonal test allows for serial correlation (Hirsch and Slack 1984), the plain one by Hamed and Rao 1998: p without it stands beside. Packages differ in the correction.',
    changes:
      'What is split depends on logarithms, season and serial correlation as the parameters say: the code shows the plain form.',
    interruptedFile:
      'series.csv: one line a month: its figure, step (1 from the date on), time (1 in the first month), since (months after the date), calendar (1 to 12) and days.',
    areasFile: 'areas.csv: one line a month and area (A treated, B buffer, C control, D control of the buffer).',
    routesFile:
      'routes.csv: one line a period and route (off-route: near none of them): its records; its share of the period with the interval; residual, p and adjusted_p; in the last period the change since the first with its interval and p, and change_months_p, that by exchange of months alone.',
    centresFile:
      'centres.csv: one line a step of time: records; lon and lat of the mean centre, WGS 84, empty under 30 records; kilometre of the border beside it; mean kilometre, river bends smoothed, and its standard deviation; ellipse; length and bearing of the move from the centre before.',
    routes:
      'chisq.test and prop.test take records as independent, so that their p is smaller as a rule: p here exchanges whole months, and of two periods is no smaller than the rank of their date. Months by route do not leave the app, so that p cannot be worked out again from this table. The residual is stdres. R warns where an expected count is under 5.',
    centres:
      'Moves and their mean direction can be worked out again from the centres (geodesic on WGS 84). Centres, ellipses and p take the points.',
    ridges:
      'points.csv stands for lon and lat of the records of one period, from the publisher. kdr gives the places of the ridge, which the app joins into lines; the lines shown leave the app as GeoJSON. sf::st_distance measures between them. Exchange of months and rank among other dates have no function in R: both look for the ridges again.',
    interrupted:
      "Quasi-Poisson regression with a logarithmic link; the interval is the wider of two, with Student's t: Newey-West errors, and quasi-Poisson ones times sqrt((1 + r) / (1 - r)), r the first autocorrelation of the Pearson residuals where it is positive. A dispersion under 1 counts as 1.",
    neighbours:
      'The quotient is that of POP Center. The variance of the difference adds the counts, each times the square of how often it counts, times the dispersion of its area (1 at least) and one factor for serial correlation. ptools has wdd() for Poisson counts with a control each.',
    points:
      "This method works on points. The points are not given out by the app: those of a public set are in its publisher's file, named above. The parameters above say what to set.",
    differs: 'Why another tool may differ: {differs}',
    code: 'R:',
    geoda:
      'GeoDa: open us.csv (or mexico.csv, or values.csv where there is one family); Tools, Weights Manager, Load: the .gal file; Space, Local G* or Univariate Local Moran, variable "value". GeoDa writes Gi* as a ratio of sums and not as z, and its p comes from permutation: turn row-standardised weights off, and compare the clusters and their significance.',
  },
  es: {
    fileName: 'como-comprobar',
    title: 'Cómo comprobar este resultado en R o GeoDa',
    run: '{method} ({id}, versión {version}, semilla {seed})',
    about: 'Se cuenta: {measure}. Meses: {from} a {to}. {source}',
    synthetic: 'DATOS SINTÉTICOS: inventados, no tratan de nadie.',
    params: 'Parámetros: {params}',
    suppressed: '<{least}',
    notObserved: 'No observado',
    values:
      'values.csv: una línea por lugar (UTF-8, con encabezado). id; lon y lat de su centro, WGS 84; side, lado de la frontera; family: los lugares que se prueban juntos, vacía si el lugar no se prueba; records, registros; people, personas; value: lo que se probó; después lo que obtuvo la aplicación; note: por qué una cifra está vacía.',
    'tested.records': 'value es el número de registros.',
    'tested.people': 'value es el número de personas.',
    'tested.rate': 'value es la tasa: {count} por cada {per} de "{denominator}"; base es el denominador.',
    'tested.smoothed':
      'value es la tasa bayesiana empírica (Marshall 1991), por cada {per} de "{denominator}", suavizada dentro de cada lado; base es el denominador.',
    'tested.index':
      'value es el índice bayesiano empírico (Assunção y Reis 1999) de registros por "{denominator}", dentro de cada lado; base es el denominador.',
    ratesHeld: 'Las tasas de sus propios datos no salen de la aplicación: value está vacía.',
    gal: 'neighbours.gal: vecinos en el formato de GeoDa, binarios, nunca de una familia a otra; los lugares que no se prueban no tienen. El lugar mismo no aparece.',
    'by.rings':
      'Vecinos: hasta {amount} anillos de celdas, o áreas que se tocan (los vecinos de los vecinos si son 2).',
    'by.distance':
      'Vecinos: todos los lugares de la familia cuyos centros están a menos de {amount} km (círculo máximo).',
    'by.nearest':
      'Vecinos: los {amount} lugares de la familia con los centros más cercanos; no tienen que ser recíprocos.',
    noGal: 'No hay archivo de vecinos: este método no los usa.',
    families:
      'Para GeoDa hay un par de archivos por familia (us.csv con us.gal, mexico.csv con mexico.gal): GeoDa toma su media de todas las líneas de una tabla.',
    months: 'months.csv: registros y personas por lugar y mes; los meses sin ninguno no aparecen.',
    steps: 'steps.csv: registros de cada lugar probado en cada paso de tiempo.',
    series: 'series.csv: una línea por mes y serie; un valor vacío es un mes sin dato.',
    held: 'Hecho con las cifras que se muestran: lo reservado (la nota dice <{least}) no está en estos archivos, y los meses reservados no aparecen.',
    heldRows: 'La aplicación trabajó con los registros: otra herramienta puede diferir donde se reservaron cifras.',
    heldToo: 'La aplicación trabajó con las mismas cifras: las que se muestran.',
    gi: 'Gi*: pesos binarios, con el lugar mismo incluido (include.self, estilo "B"); s con divisor n; media y s de la familia. p: la cola binomial exacta, al doble, o permutación condicional, según el parámetro "significance". Clases: Benjamini-Hochberg (p.adjust, "BH") en cada familia por separado, al 1, 5 y 10 %.',
    moran:
      'I local de Moran: pesos estandarizados por fila sin el lugar mismo (estilo "W"), m2 con divisor n (mlvar = TRUE). Los lugares sin vecinos quedan fuera. Benjamini-Hochberg en cada familia por separado. Las permutaciones difieren por sus números al azar.',
    emerging:
      'Gi* en espacio y tiempo: una casilla tiene los vecinos de su lugar en su propio paso y en {back} anteriores; media y s (divisor n) de todas las casillas de la familia. La columna z es la del último paso. Las categorías requieren p tras Benjamini-Hochberg sobre todas las casillas de la familia.',
    scan: 'SaTScan: archivo de casos months.csv (id, records, month), coordenadas values.csv (id, lat, lon) con una familia a la vez, precisión temporal de mes, ventana circular. cluster en values.csv: 1 es el más verosímil; 0, ninguno. Las réplicas difieren por sus números al azar.',
    concentration:
      'Proporciones, curva de Lorenz y Gini son de todos los lugares probados, también los vacíos. Por kilómetros, un registro cuenta en su propio kilómetro y no en el de su celda.',
    trend:
      'La prueba estacional toma en cuenta la correlación serial (Hirsch y Slack 1984); la simple, según Hamed y Rao 1998: al lado está p sin ella. Los paquetes difieren en la corrección.',
    changes:
      'Lo que se divide depende de logaritmos, estación y correlación serial según los parámetros: el código muestra la forma simple.',
    interruptedFile:
      'series.csv: una línea por mes: su cifra, step (1 desde la fecha), time (1 en el primer mes), since (meses después de la fecha), calendar (1 a 12) y days (días).',
    areasFile:
      'areas.csv: una línea por mes y área (A tratada, B zona vecina, C control, D control de la zona vecina).',
    routesFile:
      'routes.csv: una línea por periodo y ruta (off-route: cerca de ninguna): records, sus registros; share, su proporción del periodo, con el intervalo; residual (residuo), p y adjusted_p; en el último periodo, change, el cambio desde el primero con su intervalo y su p, y change_months_p, la del intercambio de meses solo.',
    centresFile:
      'centres.csv: una línea por paso de tiempo: records, registros; lon y lat del centro medio, WGS 84, vacías con menos de 30 registros; kilómetro fronterizo a su lado; kilómetro medio, con curvas del río suavizadas, y su desviación estándar; elipse; longitud y rumbo del tramo desde el centro anterior.',
    routes:
      'chisq.test y prop.test toman los registros como independientes, por lo que su p suele ser menor: p aquí intercambia meses enteros y, con dos periodos, no es menor que el lugar de su fecha. Los meses por ruta no salen de la aplicación, así que p no se puede calcular de nuevo con esta tabla. El residuo es stdres. R avisa si un conteo esperado es menor que 5.',
    centres:
      'Los tramos y su dirección media se pueden calcular de nuevo con los centros (geodésicos sobre WGS 84). Los centros, las elipses y p requieren los puntos.',
    ridges:
      'points.csv representa lon y lat de los registros de un periodo, de quien los publica. kdr da los lugares de la cresta, que la aplicación une en líneas; las líneas que se muestran salen de la aplicación como GeoJSON. sf::st_distance mide entre ellas. El intercambio de meses y el lugar entre otras fechas no tienen función en R: ambos buscan las crestas otra vez.',
    interrupted:
      'Regresión cuasi-Poisson con enlace logarítmico; el intervalo es el más ancho de dos, con la t de Student: errores de Newey-West y cuasi-Poisson por sqrt((1 + r) / (1 - r)), con r la primera autocorrelación de los residuos de Pearson si es positiva. Una dispersión menor que 1 cuenta como 1.',
    neighbours:
      'El cociente es el de POP Center. La varianza de la diferencia suma los conteos, cada uno por el cuadrado de las veces que cuenta, por la dispersión de su área (1 al menos) y por un factor de correlación serial. ptools tiene wdd() para conteos de Poisson con un control cada uno.',
    points:
      'Este método trabaja con puntos. La aplicación no entrega los puntos: los de un conjunto público están en el archivo de quien lo publica, nombrado arriba. Los parámetros de arriba dicen qué ajustar.',
    differs: 'Por qué otra herramienta puede diferir: {differs}',
    code: 'R:',
    geoda:
      'GeoDa: abra us.csv (o mexico.csv, o values.csv si hay una sola familia); Tools, Weights Manager, Load: el archivo .gal; Space, Local G* o Univariate Local Moran, variable "value". GeoDa da Gi* como cociente de sumas y no como z, y su p viene de permutaciones: quite los pesos estandarizados por fila y compare los grupos y su significancia.',
  },
});
