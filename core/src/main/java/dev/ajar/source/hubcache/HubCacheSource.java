package dev.ajar.source.hubcache;

import dev.ajar.source.NothingToRead;
import dev.ajar.source.Options;
import dev.ajar.source.Place;
import dev.ajar.source.Snapshot;
import dev.ajar.source.Source;
import java.io.IOException;

/// A repository in the Hub's cache: the folder `models--owner--name`, or one commit below its `snapshots`.
///
/// Source: huggingface_hub, "Understand caching", https://huggingface.co/docs/huggingface_hub/guides/manage-cache
public final class HubCacheSource implements Source {
    @Override
    public String id() {
        return "hub-cache";
    }

    @Override
    public boolean accepts(String place) {
        return Place.path(place).flatMap(CachedRepository::find).isPresent();
    }

    @Override
    public Snapshot open(String place, Options options) throws IOException {
        CachedRepository repository = Place.path(place)
                .flatMap(CachedRepository::find)
                .orElseThrow(() -> new NothingToRead("'" + place + "': no repository of the Hub's cache"));
        return HubCacheSnapshot.open(repository, options);
    }
}
