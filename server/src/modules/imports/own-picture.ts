/** The address under which a file of products names a picture of this market. */
export const ownPictureUrl = (id: string, publicUrl: string): string => `${publicUrl}/media/${id}/1280.jpg`

const PATH = /^\/media\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/\d+\.\w+$/

/** The id of this market's picture that an address names; undefined for other addresses. */
export function ownPictureId(url: string, publicUrl: string): string | undefined {
  return url.startsWith(`${publicUrl}/`) ? PATH.exec(url.slice(publicUrl.length))?.[1] : undefined
}
