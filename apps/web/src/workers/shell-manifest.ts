/** A file of the build, as the bundler lists it for the worker. */
export interface ManifestEntry {
  url: string
  /** A hash of the content where the name has none. */
  revision: string | null
}
