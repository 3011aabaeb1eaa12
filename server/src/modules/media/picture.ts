import { type Static, Type } from 'typebox'
import { Id } from '../../platform/edge.ts'

/** A picture as pages show it. */
export const PictureSchema = Type.Object(
  {
    id: Id,
    alt: Type.String({ description: 'What it shows, for those who cannot see it' }),
    width: Type.Integer(),
    height: Type.Integer(),
    blur: Type.String({ description: 'A tiny data: URL shown until the picture arrives' }),
    url: Type.String({ description: 'Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280' }),
  },
  {
    description: 'A picture',
    examples: [
      {
        id: '01930000-0000-7000-8000-000000000001',
        alt: 'A jar of honey',
        width: 1200,
        height: 900,
        blur: 'data:image/webp;base64,UklGRg==',
        url: '/media/01930000-0000-7000-8000-000000000001',
      },
    ],
  },
)
export type Picture = Static<typeof PictureSchema>

/** The columns a view is made of. */
export interface PictureRow {
  id: string
  width: number
  height: number
  blur: string
}

export const pictureView = ({ id, width, height, blur }: PictureRow, alt = ''): Picture => ({
  id,
  alt,
  width,
  height,
  blur,
  url: `/media/${id}`,
})
