import type { ImportCaseField, ImportPersonField } from '../case-import/case-mapping.ts'
import { fieldLabel } from './field-text.ts'
import type { Language, Wording } from './wording.ts'

/** What a column may mean where no field of a record has that name. */
const ownNames: Readonly<Partial<Record<ImportCaseField | ImportPersonField, Wording>>> = {
  registrationNumber: {
    ru: 'КУИ, ЕРДР или иной номер',
    kk: 'КУИ, ЕРДР не өзге нөмір',
    en: 'Registration number',
  },
  court: { ru: 'Суд или орган', kk: 'Сот немесе орган', en: 'Court or body' },
  fullName: { ru: 'Имя целиком', kk: 'Толық аты-жөні', en: 'Whole name' },
  surname: { ru: 'Фамилия', kk: 'Тегі', en: 'Surname' },
  given: { ru: 'Имя', kk: 'Аты', en: 'Given name' },
  patronymic: { ru: 'Отчество', kk: 'Әкесінің аты', en: 'Patronymic' },
  number: { ru: 'ИИН или БИН', kk: 'ЖСН немесе БСН', en: 'IIN or BIN' },
  phone: { ru: 'Телефон', kk: 'Телефон', en: 'Phone' },
  address: { ru: 'Адрес', kk: 'Мекенжай', en: 'Address' },
  email: { ru: 'Эл. почта', kk: 'Эл. пошта', en: 'E-mail' },
}

/** What a column that is about a case, or about a person, is called. */
export function importFieldLabel(
  field: ImportCaseField | ImportPersonField,
  language: Language,
  ofPerson: boolean,
): string {
  const own = ownNames[field]
  if (own !== undefined) return own[language]
  return fieldLabel(ofPerson ? 'person' : 'case', field as 'notes', language)
}
