import type { RoomHandlers } from '../handlers.ts'
import { recordHandlers } from '../records/record-handlers.ts'
import { agendaOf, summariseAgenda } from './agenda.ts'
import { createCalendar, listCalendars, restoreCalendar, updateCalendar } from './calendars.ts'
import { calendarTable, deadlineTable, taskTable } from './deadlines.ts'
import { exportAgenda } from './export-agenda.ts'
import { createDeadline, updateDeadline } from './settle-deadline.ts'
import { startDeadlines } from './start-deadlines.ts'

const ofDeadline = recordHandlers('deadline', deadlineTable)
const ofTask = recordHandlers('task', taskTable)
const ofCalendar = recordHandlers('calendar', calendarTable)

export const deadlineHandlers = {
  query: {
    ...ofDeadline.query,
    ...ofTask.query,
    ...ofCalendar.query,
    'calendar.in-use': (context) => ({ calendars: [...listCalendars(context.db)] }),
    'agenda.list': agendaOf,
    'agenda.summary': summariseAgenda,
  },
  command: {
    ...ofDeadline.command,
    ...ofTask.command,
    ...ofCalendar.command,
    'deadline.create': createDeadline,
    'deadline.update': updateDeadline,
    'deadline.start': (context, input) => ({ started: startDeadlines(context, input) }),
    'calendar.create': createCalendar,
    'calendar.update': updateCalendar,
    'calendar.restore': restoreCalendar,
  },
  job: { 'agenda.export': exportAgenda },
} satisfies RoomHandlers
