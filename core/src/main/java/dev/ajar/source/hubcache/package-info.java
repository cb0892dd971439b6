/// The cache that the clients of the Hugging Face Hub keep on disk.
///
/// Follows links into the sibling `blobs` folder and nowhere else. Start at [HubCacheSource].
@NullMarked
package dev.ajar.source.hubcache;

import org.jspecify.annotations.NullMarked;
