import type { BodyView } from '../model/body-region.ts'
import { closedView } from './closed-views.ts'
import { figureView, type Figure } from './figure-views.ts'
import { headView } from './head-views.ts'
import { limbView } from './limb-views.ts'
import type { ViewPicture } from './view-picture.ts'

const drawn = new Map<string, ViewPicture>()

function draw(view: BodyView, figure: Figure): ViewPicture {
  switch (view) {
    case 'front':
    case 'back':
    case 'left':
    case 'right':
      return figureView(figure, view)
    case 'head-front':
    case 'head-back':
    case 'head-left':
    case 'head-right':
      return headView(figure, view)
    case 'palms':
    case 'hand-backs':
    case 'feet':
    case 'soles':
      return limbView(view)
    case 'genital-female':
    case 'genital-male':
    case 'anal':
      return closedView(view)
  }
}

/** One picture of the body diagram, drawn once. Every line is Sandyq's own. */
export function viewPicture(view: BodyView, figure: Figure): ViewPicture {
  const key = `${figure} ${view}`
  const known = drawn.get(key) ?? draw(view, figure)
  drawn.set(key, known)
  return known
}
