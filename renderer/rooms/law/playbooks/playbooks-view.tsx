export function PlaybooksView(_props: { readonly record: string | undefined }) {
  return null
}
