package dojang.people.application;

import java.io.Serializable;
import java.util.List;

/**
 * The page of acting orders.
 *
 * @param orders running or to come, of all posts: who acts for whom is for everybody to know
 * @param posts  for which the reader may give an order; empty for most
 */
public record OrderView(List<OrderLine> orders, List<Choice> posts) implements Serializable {

    public OrderView {
        orders = List.copyOf(orders);
        posts = List.copyOf(posts);
    }
}
