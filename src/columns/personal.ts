import type { DropReason } from './ledger.ts';
import { plainHeader } from './plain-header.ts';

/** Whole headers of columns that name or identify a person, in English and Spanish, in plain form. */
const personal = new RegExp(
  `^(?:${[
    'names?|fullnames?|(?:first|last|middle|given|family|maiden|full|legal)name|surnames?|initials|iniciales',
    'nombres?|nombrecompleto|nombresyapellidos|apellidos?(?:paterno|materno)?|(?:primer|segundo)(?:nombre|apellido)|apodo|alias|aka',
    '(?:nombres?|name)(?:de(?:l|la)?|of(?:the)?)?(?:persona|person|victima|victim|migrante|migrant|detenido|detainee|subject|sujeto|alien|fallecido|deceased|decedent|imputado|suspect|agente?|officer|oficial|contacto|contact|madre|mother|padre|father|tutor|testigo|witness|paciente|patient)s?',
    '(?:persona?|person|victima?|victim|migrante?|migrant|detainee|subject|suspect|alien|decedent|deceased|agent|officer|contact|mother|father|guardian|witness|patient|smuggler|guide)s?(?:name|nombre|fullname|id|number|no|num)',
    'dob|dateofbirth|birthdate|birthday|birthyear|yearofbirth|placeofbirth|birthplace|borndate|(?:fecha|lugar|ano|anio|f)(?:de)?nac(?:imiento)?|nacimiento|fnac',
    'ssn|socialsecurity.*|nss|curp|rfc|ine|clavedeelector|claveelector|identificacion|(?:numero|num|no)(?:de)?identificacion|cedula|documento|(?:numero|num|no|tipo)(?:de)?documento|documentnumber|docnumber|idnumber',
    'passport.*|pasaporte.*|(?:numero|num|no)(?:de)?pasaporte|visa(?:number|no)|drivers?licen[sc]e.*|licenciadeconducir',
    '(?:home|cell|mobile|work)?(?:tele)?phones?(?:number|no|num)?|(?:numero|num|no)(?:de)?(?:tel(?:efono)?|cel(?:ular)?)|tel(?:efono)?s?(?:celular|movil|casa|contacto)?|celular|mobile|movil|whatsapp|fax',
    'e?mail.*|correo.*|facebook|twitter|instagram|username|usuario|ipaddress',
    '(?:home|street|mailing|residence|residential|current|last)?address(?:es)?(?:line)?\\d?|residence|residencia|domicilio.*|direccion(?:es)?|calle|calleynumero|street|streetname|colonia',
    'fins?(?:number|no)?|a(?:lien)?(?:number|num)|alienno|afile.*|(?:case|file|folio|carpeta|report)(?:number|num|no|id)|mlnumber|mlno|expediente.*|numerodeexpediente|nuc|carpetadeinvestigacion|(?:detainee|subject|person|personal|individual|event|incidentperson|civil)id|eventnumber|unique(?:id|identifier)|anonymi[sz]edidentifier|fingerprint.*|huellas?.*|biometric.*|photo|foto(?:grafia)?|firma|signature',
    'alien|subjectafile.*|civid.*|subjectkey|unique(?:person|case)id.*|(?:arresting)?agenthash.*|city(?:state)?ofresidence|birth(?:city|state)|(?:city|state)ofbirth|fmu(?:group)?number|familyunitgroup(?:number)?',
    'plate|(?:license|licence)?platenumber|licen[sc]eplate|placas?|vin|numerodeserie|agent(?:name|id|hash)|officer(?:name|id)|badge(?:number|no)?|nextofkin|familiar(?:es)?|contactodeemergencia|emergencycontact|spouse|conyuge',
  ].join('|')})$`,
);

const freeText =
  /(description|descripcion|location|lugar|ubicacion|notes?$|^notas?|comment|comentario|observacion|narrative|narrativa|relato|remarks|url|link|source|fuente|headline|title|text|hechosdescri|resumen|summary)/;

/** Why a column is not kept: "personal" by its header, "free-text", or "not-used". */
export function dropReason(header: string): 'personal' | 'free-text' | 'not-used' {
  if (personalReason(header) !== undefined) return 'personal';
  return freeText.test(plainHeader(header)) ? 'free-text' : 'not-used';
}

/** The same where more is known than the header: what the values are, or that it was not chosen. A personal header stands above both. */
export function whyDropped(header: string, known: DropReason | undefined): DropReason {
  const byHeader = dropReason(header);
  if (known === undefined || byHeader === 'personal') return byHeader;
  return byHeader === 'not-used' || known === 'not-chosen' ? known : byHeader;
}

/** "personal" when a header speaks of a person's identity; such a column is never read, whatever the source wants. */
export function personalReason(header: string): 'personal' | undefined {
  return personal.test(plainHeader(header)) ? 'personal' : undefined;
}
