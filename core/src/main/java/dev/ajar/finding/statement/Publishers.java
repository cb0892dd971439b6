package dev.ajar.finding.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The accounts that publish a document's own models, in lower case: the one the repository lies in, those with several
/// models of the title's family, else the one most linked to.
final class Publishers {
    private Publishers() {}

    /// @param family of the title, or the empty word
    static Set<String> of(List<Block> blocks, Map<Integer, Table> tables, String account, String family) {
        Set<String> owners = new LinkedHashSet<>();
        Map<String, Set<String>> models = new HashMap<>();
        for (Block block : blocks) {
            if (Section.isThirdParty(block)
                    || (block.kind() == Block.Kind.ROW && Table.kind(tables, block) == Table.Kind.SCORES)) continue;
            for (Link link : SubjectMentions.links(block)) {
                Address address = Address.of(link.target());
                if (!address.isHubModel() && !address.kind().equals("hub-owner")) continue;
                if (address.owner().isEmpty()) continue;
                String owner = address.owner().toLowerCase(Locale.ROOT);
                models.computeIfAbsent(owner, _ -> new HashSet<>())
                        .add(address.name().toLowerCase(Locale.ROOT));
            }
        }
        String most = "";
        for (Map.Entry<String, Set<String>> each : models.entrySet()) {
            String owner = SubjectName.plain(each.getKey());
            if (!account.isEmpty()
                    && (owner.equals(account)
                            || (owner.length() > 3 && account.startsWith(owner))
                            || (account.length() > 3 && owner.startsWith(account)))) owners.add(each.getKey());
            long related = each.getValue().stream()
                    .filter(n -> !family.isEmpty() && ModelName.of(n).family().startsWith(family))
                    .count();
            if (related >= 2) owners.add(each.getKey());
            int better = models.getOrDefault(most, Set.of()).size();
            if (each.getValue().size() > better
                    || (each.getValue().size() == better && each.getKey().compareTo(most) < 0)) most = each.getKey();
        }
        boolean alone =
                models.size() == 1 || models.getOrDefault(most, Set.of()).size() >= 2;
        if (owners.isEmpty() && !most.isEmpty() && alone) owners.add(most);
        return owners;
    }
}
