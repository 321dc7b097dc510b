import type { RoomHandlers } from '../handlers.ts'
import { getTemplate, listTemplates, summariseTemplate, templateFields, templateText } from './templates.ts'

export const templateHandlers = {
  query: {
    'template.list': (_context, input) => ({
      templates: listTemplates()
        .filter((template) => input.language === undefined || template.language === input.language)
        .map(summariseTemplate),
    }),
    'template.show': (_context, input) => {
      const template = getTemplate(input.name, input.language)
      return {
        ...summariseTemplate(template),
        fields: templateFields(template),
        text: templateText(template),
      }
    },
  },
} satisfies RoomHandlers
