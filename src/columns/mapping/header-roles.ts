import { plainName } from '../areas/plain-name.ts';
import { plainHeader } from '../plain-header.ts';

/** What headers say of a column, in plain form ("fecha_de_hechos" is "fechadehechos"), in English and Spanish. */
const lat =
  /^(?:(?:dec(?:imal)?)?lat(?:itude?|itud)?(?:dd|dec|decimal|wgs84|gps|y|n|grados)?|y|coordy|ycoord(?:inate)?|coordenaday|gpslat(?:itude)?|puntoy)$/;
const lon =
  /^(?:(?:dec(?:imal)?)?(?:lon|lng|long)(?:itude?|itud)?(?:dd|dec|decimal|wgs84|gps|x|w|grados)?|x|coordx|xcoord(?:inate)?|coordenadax|gpslon(?:g|gitude)?|puntox)$/;
const metres = /utm|easting|northing|^(?:este|norte|coordeste|coordnorte|xm|ym|zona|zone|huso|xutm|yutm)$/;
const date = /date|fecha|^(?:dia|day|when|cuando|time|timestamp|t|period|periodo)$/;
const event =
  /incident|event|hechos|ocurr|occurr|evento|suceso|crime|delito|death|muerte|apprehen|encounter|cruce|crossing/;
const otherDate = /report|registr|creat|captura|updat|actualiz|modif|website|public|entry|alta|denuncia|inicio|load/;
const birth = /birth|nacim|dob$/;
const year = /^(?:year|yr|ano|anio|ejercicio|calendaryear|anocalendario|datayear)$/;
const fiscal = /^(?:fiscalyear|fy|fiscalyr|anofiscal|aniofiscal|ejerciciofiscal|af)$/;
const month = /^(?:month|mes|monthabbv|monthname|mesnombre|nombremes|calendarmonth|mo|monthnumber|nummes)$/;
const measure =
  /^(?:measure|medida|indicator|indicador|variable|metric|metrica|concepto|concept|series|serie|figure|statistic|estadistica)$/;
const code =
  /(?:^|[a-z])(?:id|code|codigo|clave|folio|key|index|indice|fips|geoid)$|^(?:id|cve|clave|folio|num|numero|no|n°|objectid|fid|ogcfid|gid|rowid|record|registro|consecutivo|serial|code|codigo|port?code|zip|cp|codigopostal)/;
const people =
  /^(?:n|people|personas|persons|victims|victimas|dead|muertos|fallecidos|deaths|muertes|missing|desaparecidos|migrants|migrantes|totaldead.*|numberof.*|numerode.*|numdead.*|number(?:dead|ofdead).*|total(?:personas|people|victimas|muertos|deaths)?)$/;
const figure =
  /total|count|conteo|cuenta|number|cantidad|casos|cases|value|valor|figure|cifra|encounters|encuentros|apprehension|aprehension|detencion|deaths|muertes|homicid|poblacion|population|personas|people|victim|delitos|crimes|eventos|events|rescue|rescat|crossings|cruces|trucks|camiones|vehicles|vehiculos|pedestrians|peatones|passengers|pasajeros|seiz|decomis|agents|agentes|quantity|monto|amount|^n$|^num$|^qty$|^freq/;
const never =
  /^(?:age|edad|edades|ageyears|anios?cumplidos|height|altura|weight|peso|hora|hour|minute|minuto|second|lat.*|lon.*|x|y|zona|zone|telefono|phone)$/;

/** "where_lat" is "where" and "lat". */
const wordsOf = (header: string): readonly string[] => plainName(header).split(' ');

/** Headers by what they speak of. */
export const speaksOf = {
  lat: (header: string) =>
    lat.test(plainHeader(header)) || wordsOf(header).some((word) => /^lat(?:itude?|itud)?$/.test(word)),
  lon: (header: string) =>
    lon.test(plainHeader(header)) || wordsOf(header).some((word) => /^(?:lon|lng|long)(?:itude?|itud)?$/.test(word)),
  metres: (header: string) => metres.test(plainHeader(header)),
  date: (header: string) => date.test(plainHeader(header)) && !birth.test(plainHeader(header)),
  event: (header: string) => event.test(plainHeader(header)),
  otherDate: (header: string) => otherDate.test(plainHeader(header)),
  birth: (header: string) => birth.test(plainHeader(header)),
  year: (header: string) => year.test(plainHeader(header)),
  fiscal: (header: string) => fiscal.test(plainHeader(header)),
  month: (header: string) => month.test(plainHeader(header)),
  measure: (header: string) => measure.test(plainHeader(header)),
  code: (header: string) => code.test(plainHeader(header)),
  people: (header: string) => people.test(plainHeader(header)),
  figure: (header: string) => figure.test(plainHeader(header)) && !code.test(plainHeader(header)),
  noFigure: (header: string) => never.test(plainHeader(header)),
} as const;
