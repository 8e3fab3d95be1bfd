import { plainHeader } from './plain-header.ts';

/** Headers of columns that name or identify a person, in English and Spanish, in plain form. */
const personal =
  /^(name|names|fullname|firstname|lastname|surname|middlename|nombres?|apellidos?|nombrecompleto|alias|aka|dob|dateofbirth|birthdate|birthday|fechadenacimiento|ssn|socialsecurity.*|curp|rfc|passport.*|pasaporte.*|phone.*|telefono.*|celular|email.*|correo.*|address|homeaddress|domicilio|direccion|fins|finsnumber|fin|a(lien)?number|afile.*|casenumber|casenum|caseid|mlnumber|mlno|expediente.*|detaineeid|subjectid|personid|eventnumber|uniqueid|uniqueidentifier|fingerprint.*|photo|foto|plate|licenseplate|placas?|vin|agentname|officername|nextofkin|familiares?)$/;

const freeText =
  /(description|descripcion|location|lugar|ubicacion|notes?$|^notas?|comment|comentario|observacion|narrative|narrativa|remarks|url|link|source|fuente|headline|title|text)/;

/** Why a column is not kept: "personal" by its header, "free-text", or "not-used". */
export function dropReason(header: string): 'personal' | 'free-text' | 'not-used' {
  if (personalReason(header) !== undefined) return 'personal';
  return freeText.test(plainHeader(header)) ? 'free-text' : 'not-used';
}

/** "personal" when a header speaks of a person's identity; such a column is never read, whatever the source wants. */
export function personalReason(header: string): 'personal' | undefined {
  return personal.test(plainHeader(header)) ? 'personal' : undefined;
}
